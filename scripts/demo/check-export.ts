import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ExportFile } from '../../lib/dialogue/export-file.ts';

/** Throws unless the file fits the published schema and holds the pupil's talk with these goals from this address. */
export const checkExport = async (file: unknown, pupil: string, goals: string[], url: string): Promise<void> => {
  const schema = JSON.parse(await readFile(new URL('../../public/export.schema.json', import.meta.url), 'utf8'));
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  if (!valid(file)) throw new Error(`The export does not fit its schema: ${JSON.stringify(valid.errors)}`);
  const { pupils, dialogues } = ExportFile.parse(file);
  const id = pupils.find(({ name }) => name === pupil)?.id;
  const talk = dialogues.find(({ pupilId }) => pupilId === id);
  for (const text of goals) {
    const goal = talk?.goals.find((each) => each.text === text);
    if (goal?.source?.url !== url) throw new Error(`The export lacks the goal «${text}» with its source.`);
  }
};
