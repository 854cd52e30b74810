import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Candidate } from '../lib/plan/candidate.ts';
import { readPage } from '../lib/plan/read-page.ts';
import type { ReadGoal } from '../lib/plan/reading.ts';
import { inOneGo } from '../lib/plan/turns.ts';

/** The goals of all plans in a saved page; `explain` hears of every line. Throws where the file cannot be read. */
function goalsIn(path: string, explain?: (candidate: Candidate) => void): ReadGoal[] {
  const { window } = new JSDOM(readFileSync(path, 'utf8'));
  const reading = inOneGo(readPage(window.document, pathToFileURL(resolve(path)).href, explain));
  return reading.plans.flatMap((plan) => plan.goals);
}

/** One candidate as a line: + taken, - left, why, the text, and the heading over it. */
const told = ({ taken, why, text, under }: Candidate): string =>
  `${taken ? '+' : '-'} ${why.padEnd(18)} ${text}${under && `   ← ${under}`}`;

const explains = process.argv.includes('--explain');
const paths = process.argv.slice(2).filter((argument) => argument !== '--explain');
if (paths.length === 0) {
  console.error('Usage: npm run --silent read -- [--explain] FILE.html …');
  process.exit(1);
}
const goals: Record<string, ReadGoal[]> = {};
for (const path of paths) {
  try {
    if (explains) goalsIn(path, (candidate) => console.log(told(candidate)));
    else goals[basename(path, extname(path))] = goalsIn(path);
  } catch (error) {
    console.error(`Cannot read ${path}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
if (!explains) console.log(JSON.stringify(goals, null, 1));
