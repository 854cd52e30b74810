import { csvFile } from './csv-file.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import type { PracticeSum, Seen } from './practice.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

type Held = { kind: DialogueKind; held: number }[];

/** What the columns and rows of the table are called. */
export type PracticeWords = {
  columns: { halfYear: string; criterion: string; sign: string; kind: string; seen: string; of: string };
  kinds: Record<DialogueKind, string>;
  allKinds: string;
  talksHeld: string;
};

/** The sum as JSON, for a team that reckons further. */
export const practiceJson = (sum: PracticeSum, held: Held, language: WrittenLanguage, exportedAt: string): string =>
  JSON.stringify(
    {
      format: 'laeringsdialog-practice',
      version: 1,
      exportedAt,
      halfYear: sum.halfYear,
      checks: sum.checks,
      talksHeld: held,
      criteria: sum.criteria.map(({ criterion, signs }) => ({
        id: criterion.id,
        title: inLanguage(criterion.title, language),
        signs: signs.map(({ sign, ...sums }) => ({ id: sign.id, text: inLanguage(sign.text, language), ...sums })),
      })),
    },
    null,
    2,
  );

/** The sum as a table, a row for each sign and kind of talk. */
export const practiceCsv = (sum: PracticeSum, held: Held, language: WrittenLanguage, t: PracticeWords): string => {
  const { halfYear, criterion, sign, kind, seen, of } = t.columns;
  const signs = sum.criteria.flatMap((part) =>
    part.signs.flatMap((each) => {
      const text = `${each.sign.id} ${inLanguage(each.sign.text, language)}`;
      const title = `${part.criterion.id} ${inLanguage(part.criterion.title, language)}`;
      const row = (name: string, count: Seen) => [sum.halfYear, title, text, name, count.seen, count.of];
      return [row(t.allKinds, each), ...each.byKind.map((count) => row(t.kinds[count.kind], count))];
    }),
  );
  const talks = held.map((each) => [sum.halfYear, t.talksHeld, '', t.kinds[each.kind], each.held, '']);
  return csvFile([[halfYear, criterion, sign, kind, seen, of], ...signs, ...talks]);
};
