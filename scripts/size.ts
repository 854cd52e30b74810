// Checks the size of the builds: `node scripts/size.ts [build folder…]`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, line, measure } from './size-rules.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ['.output/chrome-mv3', '.output/firefox-mv3'];

for (const folder of folders) {
  console.log(folder);
  try {
    const figures = measure((path) => readFileSync(join(folder, path), 'utf8'));
    for (const figure of figures) console.log(`  ${line(figure)}`);
    if (!figures.every(isWithin)) process.exitCode = 1;
  } catch (error) {
    console.error(`  ✗ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
