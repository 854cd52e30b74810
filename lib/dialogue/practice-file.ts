import { csvFile } from './csv-file.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import type { LeftOut, PracticePicture, Share } from './practice-picture.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** What the columns and rows of the table are called. */
export type PracticeWords = {
  columns: { halfYear: string; part: string; what: string; kind: string; count: string; of: string; percent: string };
  kinds: Record<DialogueKind, string>;
  all: string;
  talks: string;
  held: string;
  planned: string;
  duties: string;
  duty: (times: number, toInvite: boolean) => string;
  leftOut: string;
  reasons: Record<LeftOut, string>;
};

/** The picture as JSON, for a team that reckons further. */
export const practiceJson = (picture: PracticePicture): string => `${JSON.stringify(picture, null, 2)}\n`;

const numbers = (share: Share | null) => (share ? [share.count, share.of, share.percent] : ['', '', '']);

/** The picture as a table for spreadsheets: a row for each number, and for each thing that is left out. */
export const practiceCsv = (picture: PracticePicture, language: WrittenLanguage, t: PracticeWords): string => {
  const { columns: c } = t;
  const { talks, duties, criteria, leftOut, halfYear } = picture;
  const talkRows = (talks ?? []).flatMap(({ kind, held, planned }) => [
    [t.talks, t.held, t.kinds[kind], held, '', ''],
    [t.talks, t.planned, t.kinds[kind], planned, '', ''],
  ]);
  const dutyRows = (duties ?? []).map(({ kind, perHalfYear, toInvite, met }) => [
    t.duties,
    t.duty(perHalfYear, toInvite),
    t.kinds[kind],
    ...numbers(met),
  ]);
  const signRows = criteria.flatMap(({ id, title, signs }) =>
    signs.flatMap((sign) => {
      const names = [`${id} ${inLanguage(title, language)}`, `${sign.id} ${inLanguage(sign.text, language)}`];
      const kinds = sign.byKind.map(({ kind, seen }) => [...names, t.kinds[kind], ...numbers(seen)]);
      return [[...names, t.all, ...numbers(sign.seen)], ...kinds];
    }),
  );
  const leftOutRows = leftOut.map((each) => [t.leftOut, t.reasons[each], '', '', '', '']);
  return csvFile([
    [c.halfYear, c.part, c.what, c.kind, c.count, c.of, c.percent],
    ...[...talkRows, ...dutyRows, ...signRows, ...leftOutRows].map((row) => [halfYear.from, ...row]),
  ]);
};
