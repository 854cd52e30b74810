import type { Annotation, BinnedAnnotation } from '../annotation/annotation.ts';
import type { BinnedDialogue, Dialogue } from '../dialogue/dialogue.ts';
import type { Earlier } from '../dialogue/earlier.ts';
import type { Plan } from '../dialogue/merge.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import { annotationRow } from './annotation-rows.ts';
import { attachmentRow } from './attachment-rows.ts';
import { dialogueRow } from './dialogue-rows.ts';
import type { Aside } from './earlier.ts';
import { inBin } from './in-bin.ts';
import { pupilRow } from './pupil-rows.ts';
import { schoolRow } from './school-rows.ts';
import type { Vault } from './vault.ts';

/** Told how many of all records have been sealed, while a copy is brought in. */
export type Progress = (done: number, all: number) => void;

/** Seals what a plan writes into its rows. */
export const sealPlan = async (vault: Vault, plan: Plan, onProgress: Progress) => {
  const { pupils, dialogues, school, attachments, annotations } = plan;
  const all = [
    ...Object.values(plan).map(({ add, change }) => add.length + change.length),
    ...[pupils, dialogues, annotations].map(({ earlier }) => earlier.length),
  ].reduce((sum, length) => sum + length, 0);
  let done = 0;
  const count = () => {
    done += 1;
    if (done % 100 === 0 || done === all) onProgress(done, all);
  };
  const seal = <T, R>(records: T[], row: (vault: Vault, record: T) => Promise<R>) =>
    sealEach(records, async (record) => {
      const sealed = await row(vault, record);
      count();
      return sealed;
    });
  return {
    pupils: await seal(written(pupils), pupilRow),
    dialogues: await seal(written(dialogues), binnedDialogueRow),
    school: await seal(written(school), schoolRow),
    attachments: await seal(written(attachments), attachmentRow),
    annotations: await seal(written(annotations), binnedAnnotationRow),
    aside: [
      ...(await seal(pupils.earlier, asidePupil)),
      ...(await seal(dialogues.earlier, asideDialogue)),
      ...(await seal(annotations.earlier, asideAnnotation)),
    ],
  };
};

const written = <T>({ add, change }: { add: T[]; change: T[] }): T[] => [...add, ...change];

export const binnedDialogueRow = async (vault: Vault, dialogue: BinnedDialogue) => ({
  ...(await dialogueRow(vault, dialogue)),
  ...inBin(dialogue),
});

export const binnedAnnotationRow = async (vault: Vault, annotation: BinnedAnnotation) => ({
  ...(await annotationRow(vault, annotation)),
  ...inBin(annotation),
});

export const asidePupil = async (vault: Vault, { keptAt, state }: Earlier<Pupil>): Promise<Aside> => ({
  table: 'pupils',
  keptAt,
  row: await pupilRow(vault, state),
});

export const asideDialogue = async (vault: Vault, { keptAt, state }: Earlier<Dialogue>): Promise<Aside> => ({
  table: 'dialogues',
  keptAt,
  row: await dialogueRow(vault, state),
});

export const asideAnnotation = async (vault: Vault, { keptAt, state }: Earlier<Annotation>): Promise<Aside> => ({
  table: 'annotations',
  keptAt,
  row: await annotationRow(vault, state),
});

const AT_ONCE = 500;

/** Seals some hundred at a time, so that the page stays awake and the memory small. */
const sealEach = async <T, R>(records: T[], seal: (record: T) => Promise<R>): Promise<R[]> => {
  const rows: R[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE)
    rows.push(...(await Promise.all(records.slice(from, from + AT_ONCE).map(seal))));
  return rows;
};
