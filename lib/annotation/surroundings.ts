import { contextAround } from './context.ts';
import { LONGEST_CONTEXT } from './lengths.ts';
import { sharedWords } from './likeness.ts';
import { placeAt } from './line-at.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './range.ts';
import type { Place, Selector } from './selector.ts';

// What stands in the same line, and what it stands under, follows a passage when rows are added and moved; the lines
// beside it often do not, and least of all in a table, where they are other cells.
const WEIGHT = {
  line: 3,
  edge: 0.5,
  beside: 1.5,
  beyond: 0.75,
  row: 3,
  column: 2,
  heading: 2,
} as const;
const OTHER_ROLE = 0.9;
const SAME_LABEL = 0.5;

/**
 * How well the surroundings of some text agree with those that a passage had, 0 to 1.
 * @param selector of the passage
 * @param page the text of the page as it is now
 * @param span of the text that may be the passage
 */
export function agreement({ quote, structure }: Selector, page: PageText, span: Span): number {
  const now = contextAround(page, span, 2 * LONGEST_CONTEXT);
  const inTable = structure.row !== '' || structure.column !== '';
  const evidence = [
    ...beside(quote.prefix.split('\n').reverse(), now.prefix.split('\n').reverse(), 'end', inTable),
    ...beside(quote.suffix.split('\n'), now.suffix.split('\n'), 'start', inTable),
    ...under(structure, placeAt(page, span.start)),
  ];
  const weight = evidence.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? 1 : evidence.reduce((sum, one) => sum + one.weight * one.agrees, 0) / weight;
}

interface Evidence {
  readonly weight: number;
  readonly agrees: number;
}

/** The text on one side, line by line from the passage outwards; the outermost line may be cut. */
function beside(then: readonly string[], now: readonly string[], near: 'start' | 'end', inTable: boolean): Evidence[] {
  return then.slice(0, 3).flatMap((line, at): Evidence[] => {
    const outermost = at === then.length - 1;
    const whole = now[at] ?? '';
    const cut = outermost && near === 'end' ? whole.slice(-line.length) : whole.slice(0, line.length);
    const other = outermost && line !== '' ? cut : whole;
    if (at === 0 && line === '') return [{ weight: WEIGHT.edge, agrees: whole === '' ? 1 : 0 }];
    if (line === '') return [];
    const weight = at === 0 ? WEIGHT.line : at === 1 && !inTable ? WEIGHT.beside : WEIGHT.beyond;
    return [{ weight, agrees: sharedWords(line, other) }];
  });
}

/** What it stood under: a row that has become a heading agrees, too. */
function under(then: Place, now: Place): Evidence[] {
  const labels = [now.row, now.column, now.heading].filter((label) => label !== '');
  return (['row', 'column', 'heading'] as const).flatMap((role) => {
    if (then[role] === '') return [];
    const same = sameLabel(then[role], now[role]);
    const other = Math.max(0, ...labels.map((label) => OTHER_ROLE * sameLabel(then[role], label)));
    return [{ weight: WEIGHT[role], agrees: Math.max(same, other) }];
  });
}

/** How much two labels are the same, 0 to 1; those that share little share nothing. */
export function sameLabel(a: string, b: string): number {
  const like = sharedWords(a, b);
  return like > SAME_LABEL ? like : 0;
}
