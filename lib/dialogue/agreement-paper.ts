import type { AgreedGoal, Agreement, Dialogue } from './dialogue.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import type { Participant } from './filled-form.ts';
import { GoalKind } from './goal.ts';
import type { Outcome } from './outcomes.ts';
import { namedOf } from './participants.ts';
import type { Pupil } from './pupil.ts';
import { narrower, type Reach } from './reach.ts';
import { type Said, saidIn } from './shared-answers.ts';
import { questionsOf } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** A goal as the home sees it; `priority` counts from 1 among those the home sees. */
export type PaperGoal = { priority: number; text: string; subject: string | null } & Pick<
  AgreedGoal,
  'advice' | 'tasks' | 'by'
>;

/** An earlier goal or agreement, and how it went. */
export type PaperEarlier = { text: string; outcome: Outcome };

/** The written agreement: what the home will see, and nothing else. */
export type Paper = {
  school: string;
  /** The talks that it comes out of: one, or two held as one. `name` is empty where no form names them. */
  talks: { kind: DialogueKind; name: string }[];
  pupil: string;
  group: string;
  date: string;
  participants: Participant[];
  text: string;
  goals: { kind: GoalKind; goals: PaperGoal[] }[];
  /** When it is looked at again. */
  due: string | null;
  earlier: PaperEarlier[];
  said: Said[];
};

/** How many texts stay out, by who may see them. Measures stay out whoever may see them. */
export type LeftOut = Record<Exclude<Reach, 'hjem'>, number> & { measures: number };

/** What there is to show of a talk's agreement. */
export type Shown = {
  /** The talk that the agreement stands in. */
  keeper: Dialogue;
  /** Null where there is nothing that the home may see: none was made, or it is not shared. */
  paper: Paper | null;
  leftOut: LeftOut;
};

type Made = { talk: Dialogue; linked: Dialogue | null; ofPupil: Dialogue[]; pupil: Pupil };

const isHome = ({ reach }: { reach: Reach }): boolean => reach === 'hjem';

/** Talks held as one, the utviklingssamtale first: the one agreement stands in it. Others than each other's own are no pair. */
const together = ({ talk, linked }: Made): Dialogue[] => {
  const paired =
    linked?.pupilId === talk.pupilId &&
    talk.appointment?.heldWith === linked.id &&
    linked.appointment?.heldWith === talk.id;
  return paired
    ? [talk, linked].toSorted((a, b) => Number(b.kind === 'utviklingssamtale') - Number(a.kind === 'utviklingssamtale'))
    : [talk];
};

const goalsFor = (agreement: Agreement): Paper['goals'] => {
  const seen = agreement.goals.filter(isHome).map(({ goal, advice, tasks, by }, at) => ({
    kind: goal.kind,
    goal: { priority: at + 1, text: goal.text, subject: goal.subject, advice, tasks, by },
  }));
  return GoalKind.options
    .map((kind) => ({ kind, goals: seen.filter((each) => each.kind === kind).map(({ goal }) => goal) }))
    .filter(({ goals }) => goals.length > 0);
};

/** Whether the form lets the home see what it asks in this place. */
const sharesPlace = (talk: Dialogue, place: 'participants' | 'earlier'): boolean =>
  talk.form !== null && questionsOf(talk.form.template).some((question) => question.type === place && isHome(question));

/** What of earlier talks was looked at in this one, from its day until it was finished, or carried on into it. The remark on it is the teacher's own. */
const earlierFor = (talks: Dialogue[], ofPupil: Dialogue[]): PaperEarlier[] => {
  const [keeper] = talks;
  if (!keeper || !talks.some((talk) => sharesPlace(talk, 'earlier'))) return [];
  const finished = keeper.finishedAt?.slice(0, 10) ?? '9999-12-31';
  const last = finished > keeper.date ? finished : keeper.date;
  const isNow = (on: string): boolean => on >= keeper.date && on <= last;
  const before = ofPupil.filter(({ id, date }) => date <= keeper.date && talks.every((talk) => talk.id !== id));
  return before.flatMap(({ agreement }): PaperEarlier[] => {
    if (!agreement || !isHome(agreement)) return [];
    const looked = [
      ...agreement.goals.filter(isHome).map(({ goal, ...went }) => ({ text: goal.text, ...went })),
      ...(agreement.goals.length === 0 ? [{ ...agreement, carriedInto: null }] : []),
    ];
    return looked.flatMap(({ text, evaluation, carriedInto }) =>
      evaluation && (isNow(evaluation.on) || talks.some(({ id }) => id === carriedInto))
        ? [{ text, outcome: evaluation.outcome }]
        : [],
    );
  });
};

/** Participants of talks that were held as one stand once. */
const participantsFor = (talks: Dialogue[]): Participant[] => {
  const all = talks.filter((talk) => sharesPlace(talk, 'participants')).flatMap(({ form }) => form?.participants ?? []);
  const isSame = (a: Participant) => (b: Participant) => a.role === b.role && a.name === b.name;
  return namedOf(all).filter((one) => all.find(isSame(one)) === one);
};

const leftOutOf = (said: Said[], agreement: Agreement | null): LeftOut => {
  const all = [
    ...said.filter(({ id }) => id !== 'measure').map(({ reach }) => reach),
    ...(agreement
      ? [
          ...(agreement.text ? [agreement.reach] : []),
          ...agreement.goals.map(({ reach }) => narrower(reach, agreement.reach)),
        ]
      : []),
  ];
  const count = (wanted: Reach): number => all.filter((reach) => reach === wanted).length;
  return { lærer: count('lærer'), elev: count('elev'), measures: said.filter(({ id }) => id === 'measure').length };
};

/** The written agreement of a talk, or of two that were held as one, in the words of the forms that they were held by. */
export const agreementPaper = (made: Made, language: WrittenLanguage, dayText: (day: string) => string): Shown => {
  const { talk, ofPupil, pupil } = made;
  const talks = together(made);
  const keeper = talks.find(({ agreement }) => agreement) ?? talk;
  const { agreement } = keeper;
  const said = talks.flatMap((each) => saidIn(each, language, dayText));
  const leftOut = leftOutOf(said, agreement);
  const goals = agreement && isHome(agreement) ? goalsFor(agreement) : [];
  const text = agreement && isHome(agreement) ? agreement.text : '';
  if (!agreement || (goals.length === 0 && text === '')) return { keeper, paper: null, leftOut };
  const isFirst = (one: Said, at: number, all: Said[]): boolean =>
    all.findIndex((other) => other.label === one.label && JSON.stringify(other.lines) === JSON.stringify(one.lines)) ===
    at;
  const paper: Paper = {
    school: talks.map(({ form }) => form?.template.school ?? '').find(Boolean) ?? '',
    talks: talks.map(({ kind, form }) => ({ kind, name: form ? inLanguage(form.template.name, language) : '' })),
    pupil: pupil.name,
    group: pupil.group ?? '',
    date: keeper.date,
    participants: participantsFor(talks),
    text,
    goals,
    due: agreement.due,
    earlier: earlierFor(talks, ofPupil),
    said: said.filter((one) => isHome(one) && one.id !== 'measure').filter(isFirst),
  };
  return { keeper, paper, leftOut };
};
