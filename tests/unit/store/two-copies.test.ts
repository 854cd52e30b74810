import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Copy } from '../../../lib/dialogue/copy.ts';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import {
  addPupil,
  backupFile,
  bringIn,
  changeDialogue,
  deleteDialogues,
  everything,
  logGuidanceTalk,
  readFile,
  restoreDialogues,
  type Vault,
} from '../../../lib/store/store.ts';
import { vaultUnder } from './new-vault.ts';

const made = await createKeys('hunden spiser fem blå epler');
type Step =
  | { does: 'create' | 'backup'; copy: 0 | 1 }
  | { does: 'edit' | 'delete' | 'take back' | 'restore'; copy: 0 | 1; which: number };

const copy = fc.constantFrom(0 as const, 1 as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('create' as const, 'backup' as const), copy }),
    fc.record({
      does: fc.constantFrom(
        'edit' as const,
        'edit' as const,
        'delete' as const,
        'take back' as const,
        'restore' as const,
      ),
      copy,
      which: fc.nat(20),
    }),
  ),
  { minLength: 4, maxLength: 14 },
);

const pick = <T>(from: T[], which: number): T | undefined => from[which % Math.max(1, from.length)];

const restore = async (into: Vault, text: string): Promise<void> => {
  const found = await readFile(into, text);
  if (typeof found === 'string' || !('copy' in found)) throw new Error('not opened');
  await bringIn(into, found.copy, 'newer');
};

/** Every text that a talk has had, in a copy: the one that counts and the earlier ones. */
const textsIn = ({ dialogues, earlierDialogues }: Copy): Set<string> =>
  new Set(
    [...dialogues, ...earlierDialogues.map(({ state }) => state)].map(({ id, feedback }) => `${id} ${feedback.text}`),
  );

const byId = <T extends { id: string }>(records: T[]): T[] => records.toSorted((a, b) => a.id.localeCompare(b.id));

test('whatever is done in two copies, and however they are backed up and brought in, nothing is lost and nothing is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const copies = [await vaultUnder(made), await vaultUnder(made)] as const;
      const backups: string[] = [];
      const written = new Set<string>();
      const ids = new Set<string>();
      const pupil = await addPupil(copies[0], { name: 'Ella', group: null, grade: null });
      for (const [n, step] of all.entries()) {
        const vault = copies[step.copy];
        const talks = byId((await everything(vault)).dialogues);
        const talk = 'which' in step ? pick(talks, step.which) : undefined;
        const feedback = { text: `tekst ${n}`, reach: 'elev' as const };
        if (step.does === 'create') {
          const form = { ...emptyForm('2026-11-23'), pupilIds: [pupil.id], feedback };
          const [id = ''] = await logGuidanceTalk(vault, form, 'none');
          ids.add(id);
          written.add(`${id} ${feedback.text}`);
        }
        if (step.does === 'backup') backups.push(await backupFile(vault));
        if (step.does === 'restore') await restore(vault, pick(backups, step.which) ?? (await backupFile(vault)));
        if (!talk) continue;
        if (step.does === 'edit') {
          await changeDialogue(vault, talk.id, { feedback });
          written.add(`${talk.id} ${feedback.text}`);
        }
        if (step.does === 'delete') await deleteDialogues(vault, [talk.id]);
        if (step.does === 'take back') await restoreDialogues(vault, [talk.id]);
      }
      const [mine, theirs] = [await backupFile(copies[0]), await backupFile(copies[1])];
      await restore(copies[0], theirs);
      await restore(copies[1], mine);
      const ends = [await everything(copies[0]), await everything(copies[1])] as const;
      for (const end of ends) {
        expect(end.dialogues.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
        expect(end.pupils).toEqual([pupil]);
        expect(textsIn(end)).toEqual(written);
      }
      expect(byId(ends[0].dialogues)).toEqual(byId(ends[1].dialogues));
      for (const { db } of copies) await db.delete();
    }),
    { numRuns: 40 },
  );
}, 120_000);
