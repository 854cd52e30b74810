/** Writes the published JSON Schemas from their Zod schemas; with `--check`, says only whether they are up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { ExportFile } from '../lib/dialogue/export-file.ts';
import { PracticePicture } from '../lib/dialogue/practice-picture.ts';
import { Template } from '../lib/dialogue/template.ts';
import * as z from '../lib/zod.ts';

const published = [
  { file: 'export.schema.json', title: 'Læringsdialog export', schema: ExportFile },
  { file: 'template.schema.json', title: 'Læringsdialog template', schema: Template },
  { file: 'practice.schema.json', title: 'Læringsdialog practice', schema: PracticePicture },
];

for (const { file, title, schema } of published) {
  const target = new URL(`../public/${file}`, import.meta.url);
  const text = `${JSON.stringify({ title, ...z.toJSONSchema(schema, { reused: 'ref' }) }, null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
    console.log(`Wrote public/${file}.`);
  } else if ((await readFile(target, 'utf8').catch(() => '')) === text) {
    console.log(`public/${file} is up to date.`);
  } else {
    console.error(`public/${file} is out of date: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
