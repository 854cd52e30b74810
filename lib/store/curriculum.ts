import { Curriculum } from '../curriculum/curriculum.ts';
import type { Database } from './database.ts';

/** The curriculum that was loaded on this machine, or null where there is none, or one that is not whole. */
export const keptCurriculum = async (db: Database): Promise<Curriculum | null> => {
  const kept = Curriculum.safeParse((await db.meta.get('curriculum'))?.value);
  return kept.success ? kept.data : null;
};

/** Whether a curriculum was loaded, whole or not: quicker than reading it. */
export const hasCurriculum = async (db: Database): Promise<boolean> =>
  (await db.meta.where('key').equals('curriculum').count()) > 0;

/** Keeps a curriculum in place of the one before, or none. It is public, so it lies unsealed, and no copy has it. */
export const keepCurriculum = async (db: Database, curriculum: Curriculum | null): Promise<void> => {
  if (curriculum) await db.meta.put({ key: 'curriculum', value: curriculum });
  else await db.meta.delete('curriculum');
};
