import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Scores the plan reader against the labelled work plans beside the repository, where they are. */
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '../shared/workplans');

if (!existsSync(join(folder, 'score.mjs'))) {
  console.log(`No labelled work plans in ${folder}: nothing to score.`);
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const read = join(root, 'scripts/read.ts');
  const predictions = execFileSync(process.execPath, [read, ...files.map((name) => join(folder, name))], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const temporary = mkdtempSync(join(tmpdir(), 'reader-'));
  try {
    const path = join(temporary, 'predictions.json');
    writeFileSync(path, predictions);
    process.stdout.write(execFileSync(process.execPath, [join(folder, 'score.mjs'), path]));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
