import { weeksAfter } from './calendar.ts';
import type { Agreement, Dialogue } from './dialogue.ts';
import type { Outcome } from './outcomes.ts';

/** Whether an agreement is still to be looked at: what is carried on is. */
export const isOpen = ({ evaluation }: Agreement): boolean =>
  evaluation === null || evaluation.outcome === 'videreføres';

/** The day on which an agreement is to be looked at, or null where it has none or that is done. */
export const openDue = (agreement: Agreement | null): string | null =>
  agreement && isOpen(agreement) ? agreement.due : null;

/** The newest agreement that is not done, with or without a day, and the talk it was made in. */
export const lastOpenAgreement = (newestFirst: Dialogue[]): { talk: Dialogue; agreement: Agreement } | null => {
  for (const talk of newestFirst) {
    const { agreement } = talk;
    if (agreement && isOpen(agreement)) return { talk, agreement };
  }
  return null;
};

/** Weeks until an agreement that is carried on is looked at again. */
const CARRIED_ON = 2;

/** The agreement after it was looked at. One that is carried on gets a new day; the others are done. */
export const evaluated = (agreement: Agreement, outcome: Outcome, remark: string, today: string): Agreement => ({
  ...agreement,
  due: outcome === 'videreføres' ? weeksAfter(today, CARRIED_ON) : agreement.due,
  evaluation: { outcome, on: today, remark: remark.trim() },
});

/** When something is due, seen from today. The week goes to Sunday. */
export const URGENCIES = ['late', 'today', 'week', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const urgencyOf = (due: string, today: string): Urgency => {
  const day = Temporal.PlainDate.from(today);
  const sunday = day.add({ days: 7 - day.dayOfWeek }).toString();
  return due < today ? 'late' : due === today ? 'today' : due <= sunday ? 'week' : 'later';
};

/** Dialogues whose agreements are to be looked at, by urgency, the one that is due first standing first. */
export const followUps = (dialogues: Dialogue[], today: string): Map<Urgency, Dialogue[]> => {
  const due = ({ agreement }: Dialogue) => openDue(agreement) ?? '';
  const open = dialogues.filter((dialogue) => due(dialogue) !== '').sort((a, b) => due(a).localeCompare(due(b)));
  return Map.groupBy(open, (dialogue) => urgencyOf(due(dialogue), today));
};
