import { halfYearOf, type Period, schoolYearOf } from './calendar.ts';
import type { Dialogue, Evaluation } from './dialogue.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import type { Boundary } from './duties.ts';
import { isOpen, isOpenGoal, rektorDue } from './follow-up.ts';
import { goalsOfTalks } from './goal-history.ts';
import { goalsIn } from './goals-in.ts';
import type { Outcome } from './outcomes.ts';

/** What is shown of a pupil's folder; empty or null is everything. */
export type FolderFilter = {
  subject: string;
  kind: DialogueKind | '';
  period: Period | null;
  /** The key of a goal, as `goalHistories` of the same talks has it. */
  goal: string;
};

export const showAll: FolderFilter = { subject: '', kind: '', period: null, goal: '' };

/** The subjects that a talk is about: of its goals, and of what subject teachers and the form say. */
const subjectsIn = (talk: Dialogue): string[] => {
  const { answers = {}, contributions = [] } = talk.form ?? {};
  const rows = Object.values(answers).flatMap((answer) => (answer.type === 'subjects' ? answer.rows : []));
  const filled = rows.filter(({ texts }) => Object.values(texts).some((text) => text.trim() !== ''));
  const named = [...goalsIn(talk), ...contributions, ...filled].map(({ subject }) => subject?.trim() ?? '');
  return named.filter((subject) => subject !== '');
};

/** The subjects of some talks, each once, in the order of the alphabet. */
export const subjectsOf = (talks: Dialogue[]): string[] =>
  [...new Set(talks.flatMap(subjectsIn))].toSorted((a, b) => a.localeCompare(b, 'nb'));

/**
 * The talks that a filter lets through, in their order.
 * @param talks all talks of a folder, since which goals are one is told from all of them
 */
export const matching = (talks: Dialogue[], { subject, kind, period, goal }: FolderFilter): Dialogue[] => {
  const keyOf = goal ? goalsOfTalks(talks).keyOf : () => null;
  return talks.filter(
    (talk) =>
      (!kind || talk.kind === kind) &&
      (!period || (talk.date >= period.from && talk.date <= period.to)) &&
      (!subject || subjectsIn(talk).includes(subject)) &&
      (!goal || goalsIn(talk).some((mention) => keyOf(mention) === goal)),
  );
};

const isPlanned = ({ state }: Dialogue): boolean => state === 'invitert' || state === 'avtalt';

const whenOf = ({ date, appointment }: Dialogue): string => `${date} ${appointment?.time ?? ''}`;

/** The talks of a half year. */
export type HalfYear = { period: Period; talks: Dialogue[] };

/** A folder in the order it is read: what is planned, the first to come first; then what was, the newest first, by half year. */
export const timelineOf = (talks: Dialogue[]): { planned: Dialogue[]; past: Dialogue[] } => ({
  planned: talks.filter(isPlanned).toSorted((a, b) => whenOf(a).localeCompare(whenOf(b))),
  past: talks
    .filter((talk) => !isPlanned(talk))
    .toSorted((a, b) => b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt)),
});

/** Talks by their half years, in the order of the talks. */
export const byHalfYear = (talks: Dialogue[], boundary: Boundary): HalfYear[] =>
  [...Map.groupBy(talks, ({ date }) => halfYearOf(date, boundary).from)].map(([from, all]) => ({
    period: halfYearOf(from, boundary),
    talks: all,
  }));

/** The half years and the school years in which there are talks, newest first. */
export const periodsOf = (talks: Dialogue[], boundary: Boundary): { halfYears: Period[]; schoolYears: Period[] } => {
  const distinct = (periodOf: (day: string) => Period): Period[] =>
    [...new Map(talks.map(({ date }) => [periodOf(date).from, periodOf(date)])).values()].toSorted((a, b) =>
      b.from.localeCompare(a.from),
    );
  return { halfYears: distinct((day) => halfYearOf(day, boundary)), schoolYears: distinct(schoolYearOf) };
};

/** How an agreement stands. `carried`: it was carried on into a later talk, and is looked at there. */
export type Standing = 'open' | 'late' | 'carried' | Exclude<Outcome, 'videreføres'>;

/** One thing that was agreed in a talk, or that rektor is to be told, and how it stands. */
export type Agreed = {
  talk: Dialogue;
  what: 'agreement' | 'goal' | 'rektor';
  text: string;
  due: string | null;
  standing: Standing;
};

const standingOf = (open: boolean, due: string | null, evaluation: Evaluation | null, today: string): Standing => {
  if (open) return due !== null && due < today ? 'late' : 'open';
  return evaluation === null || evaluation.outcome === 'videreføres' ? 'carried' : evaluation.outcome;
};

/** What was agreed in a talk, thing by thing: its goals in order of priority, or the agreement as a whole. */
export const agreedIn = (talk: Dialogue, today: string): Agreed[] => {
  const { agreement } = talk;
  if (!agreement) return [];
  if (agreement.goals.length > 0)
    return agreement.goals.map((each): Agreed => {
      const due = each.by ?? agreement.due;
      const standing = standingOf(isOpenGoal(each), due, each.evaluation, today);
      return { talk, what: 'goal', text: each.goal.text, due, standing };
    });
  if (!agreement.text && !agreement.due && !agreement.evaluation) return [];
  const text = agreement.text || talk.goals.map((goal) => goal.text).join(' · ');
  const standing = standingOf(isOpen(agreement), agreement.due, agreement.evaluation, today);
  return [{ talk, what: 'agreement', text, due: agreement.due, standing }];
};

/** What is open or late in a folder, what is late first; what has no day stands last. */
export const openIn = (talks: Dialogue[], today: string): Agreed[] => {
  const rektor = talks.flatMap((talk): Agreed[] => {
    const due = rektorDue(talk.doubt);
    return due ? [{ talk, what: 'rektor', text: '', due, standing: due < today ? 'late' : 'open' }] : [];
  });
  const agreed = talks.flatMap((talk) => agreedIn(talk, today));
  return [...rektor, ...agreed]
    .filter(({ standing }) => standing === 'open' || standing === 'late')
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
};
