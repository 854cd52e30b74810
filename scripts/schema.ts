/** Writes the JSON Schema of the export file from its Zod schema; with `--check`, says only whether it is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { ExportFile } from '../lib/dialogue/export-file.ts';
import * as z from '../lib/zod.ts';

const target = new URL('../public/export.schema.json', import.meta.url);
const schema = `${JSON.stringify({ title: 'Læringsdialog export', ...z.toJSONSchema(ExportFile, { reused: 'ref' }) }, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current !== schema) {
    console.error('public/export.schema.json is out of date: run `npm run schema`.');
    process.exit(1);
  }
  console.log('public/export.schema.json is up to date.');
} else {
  await writeFile(target, schema);
  console.log('Wrote public/export.schema.json.');
}
