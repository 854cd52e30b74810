// Everything that `npm test` checks, in order. The last line is the sum, alone: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageBin } from './package-bin.ts';
import { endOnSignals, runNode } from './step.ts';
import { sum, summaryLine, type Tally, tallyOfStep, tallyOfVitest, type VitestReport } from './tally.ts';

/** Runs a step that counts as one test; unless it is to be shown, its output appears only if it fails. */
async function step(name: string, command: readonly string[], shown = false): Promise<Tally> {
  const { succeeded, seconds, output } = await runNode(command, { quiet: true });
  if (shown || !succeeded) console.log(output.trim());
  console.log(`${succeeded ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  return tallyOfStep(succeeded);
}

/** Runs one of Vitest's projects, in sight, and counts its tests. */
async function vitest(project: string): Promise<Tally> {
  console.log(`\nTests: ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const run = [packageBin('vitest'), 'run', '--project', project, ...reporters];
  const { succeeded } = await runNode(run, { quiet: false });
  return tallyOfVitest(readReport(file), succeeded);
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Steps that cannot run count as failed. */
function skipped(...names: string[]): Tally {
  for (const name of names) console.log(`✗ ${name} (not run: the build failed)`);
  return { passed: 0, failed: names.length };
}

endOnSignals();
// WXT writes types of its own, which the type check reads.
const tallies = [await step("WXT's types", [packageBin('wxt'), 'prepare'])];
tallies.push(
  ...(await Promise.all([
    step('types', [packageBin('typescript')]),
    step('lint', [packageBin('@biomejs/biome'), 'check', '.']),
    step('published schemas are up to date', ['scripts/schema.ts', '--check']),
  ])),
);
tallies.push(await vitest('unit'));

console.log('\nBuilds');
// One after the other: both write WXT's own folder.
const builds = sum([
  await step('build for Chromium', [packageBin('wxt'), 'build']),
  await step('build for Firefox', [packageBin('wxt'), 'build', '-b', 'firefox']),
]);
tallies.push(builds);
tallies.push(
  ...(builds.failed > 0
    ? [skipped('size', 'browser tests')]
    : [await step('size', ['scripts/size.ts'], true), await vitest('e2e')]),
);

const total = sum(tallies);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
