import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { readPage } from '../lib/plan/read-page.ts';
import type { ReadGoal } from '../lib/plan/reading.ts';
import { inOneGo } from '../lib/plan/turns.ts';

/** The goals of all plans in a saved page. Throws where the file cannot be read. */
function goalsIn(path: string): ReadGoal[] {
  const { window } = new JSDOM(readFileSync(path, 'utf8'));
  const reading = inOneGo(readPage(window.document, pathToFileURL(resolve(path)).href));
  return reading.plans.flatMap((plan) => plan.goals);
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run --silent read -- FILE.html …');
  process.exit(1);
}
const goals: Record<string, ReadGoal[]> = {};
for (const path of paths) {
  try {
    goals[basename(path, extname(path))] = goalsIn(path);
  } catch (error) {
    console.error(`Cannot read ${path}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
console.log(JSON.stringify(goals, null, 1));
