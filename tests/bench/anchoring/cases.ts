import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { plans, richText } from '../../lms/plans.ts';
import { Chance } from './chance.ts';
import { markupChanged } from './markup.ts';
import { addedBefore, columnMoved, removedBefore, reordered, subjectsSwapped, tableRebuilt } from './moves.ts';
import { isWhole, markPassage, texts } from './passage.ts';
import { deleted, type Edit, replaced, type Stock, typosMended, wordsChanged, wordsChangedBeside } from './words.ts';

const root = resolve(import.meta.dirname, '../../..');
const FOLDERS = ['tests/plans/tuned', '../shared/workplans'];

const threeAtOnce: Edit = (plan, chance, stock) => {
  const some = chance.shuffled([wordsChanged, typosMended, addedBefore, removedBefore, wordsChangedBeside, reordered]);
  return some.slice(0, 3).filter((edit) => edit(plan, chance, stock)).length > 1;
};

export const EDITS = {
  'words changed in it': wordsChanged,
  'words changed beside it': wordsChangedBeside,
  'typos mended': typosMended,
  'rows added before it': addedBefore,
  'rows removed before it': removedBefore,
  'rows in another order': reordered,
  'subjects swapped': subjectsSwapped,
  'column moved': columnMoved,
  'table made a list': tableRebuilt,
  'mark-up changed': markupChanged,
  'three of these at once': threeAtOnce,
  'passage deleted': deleted,
  'another in its place': replaced,
} satisfies Record<string, Edit>;
export type Kind = keyof typeof EDITS;
export const KINDS = Object.keys(EDITS) as Kind[];

/** One passage of a plan before and after an edit, in one document that changes in between. */
export interface Case {
  readonly kind: Kind;
  readonly plan: Element;
  /** Makes the edit; gives false where it can't be made. */
  readonly edit: () => boolean;
}

const sources = (): string[] => {
  const folders = FOLDERS.map((folder) => resolve(root, folder)).filter((folder) => existsSync(folder));
  const files = [...new Set(folders)].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  return [...files, ...plans.map(richText)];
};

const stockOf = (roots: readonly Element[]): Stock => {
  const lines = [...new Set(roots.flatMap(texts).map(({ data }) => data.replace(/\s+/g, ' ').trim()))];
  return { lines, words: [...new Set(lines.flatMap((line) => line.match(/\p{L}{3,}/gu) ?? []))] };
};

/** Random passages with random edits, as many of each kind as come; the same for the same seed. */
export function* cases(seed: number): Generator<Case> {
  const chance = new Chance(seed);
  const { document } = new JSDOM('').window;
  const planOf = (html: string) => {
    const plan = document.createElement('div');
    plan.innerHTML = html;
    return plan;
  };
  const all = sources();
  const stock = stockOf(all.map(planOf));
  for (;;) {
    const plan = planOf(chance.of(all));
    document.body.replaceChildren(plan);
    markPassage(plan, chance);
    const kind = chance.of(KINDS);
    yield { kind, plan, edit: () => isWhole(plan) && EDITS[kind](plan, chance, stock) && isWhole(plan) };
  }
}
