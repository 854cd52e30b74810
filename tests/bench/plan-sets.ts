import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SETS = {
  'own plans, used for tuning': 'tests/plans/tuned',
  'own plans, never tuned on': 'tests/plans/unseen',
  'plans beside the repository': '../shared/workplans',
};

/** Labelled work plans that belong together: in one folder, each `NAME.html` beside `NAME.json`. */
export type PlanSet = { name: string; folder: string; plans: string[] };

/** The sets of labelled plans that there are on this machine. */
export const planSets = (): PlanSet[] =>
  Object.entries(SETS)
    .map(([name, folder]) => ({ name, folder: resolve(ROOT, folder) }))
    .filter(({ folder }) => existsSync(folder))
    .map((set) => ({ ...set, plans: plansIn(set.folder) }))
    .filter(({ plans }) => plans.length > 0);

const plansIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => basename(file, '.html'));
