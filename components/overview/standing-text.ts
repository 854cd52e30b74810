import type { DutyCell, DutyStanding } from '../../lib/dialogue/overview.ts';
import { formatDay } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';

/** A sign beside the words, so that a cell is told by its shape too. */
export const SIGNS: Record<DutyStanding, string> = {
  held: '●',
  planned: '◐',
  past: '!',
  declined: '–',
  missing: '○',
};

/** How a duty stands, in words: how many of how many where it is several, how far it has come, and the day that matters. */
export const standingText = ({ status, standing, talk }: DutyCell): string => {
  const t = overviewWords.value;
  const { duty, counted, before } = status;
  const word = standing === 'planned' && talk?.state === 'invitert' ? t.invited : t.standings[standing];
  const number = duty.perHalfYear > 1 ? `${t.of(counted, duty.perHalfYear)}, ` : '';
  const day = talk ? formatDay(talk.date) : before === null ? '' : t.before(formatDay(before));
  return `${number}${word} ${day}`.trim();
};
