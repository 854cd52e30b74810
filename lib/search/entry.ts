import type { Period } from '../dialogue/calendar.ts';
import { DialogueState } from '../dialogue/dialogue.ts';
import { DialogueKind } from '../dialogue/dialogue-kind.ts';
import { PupilState } from '../dialogue/pupil.ts';
import { subjectKey } from '../dialogue/subject-key.ts';
import type { Findable } from './findable.ts';
import { subjectsOfTalk } from './passages.ts';

/** What a search can be narrowed to. */
export const KINDS = [...DialogueKind.options, 'note', 'pupil'] as const;
export type Kind = (typeof KINDS)[number];
export const STATES = [...DialogueState.options, ...PupilState.options] as const;
export type State = (typeof STATES)[number];

/** What the index holds of a record beside its words. */
export type Entry = {
  id: string;
  kind: Kind;
  state: State | null;
  /** By their keys (`subjectKey`). */
  subjects: string[];
  /** Empty for a pupil. */
  date: string;
  /** What puts the newer of two before the older. */
  moment: string;
  /** The pupils it is about. */
  pupilIds: string[];
};

/** What the index holds of a record. */
export const entryOf = (found: Findable): Entry => {
  const { id, createdAt } = found.record;
  if (found.type === 'pupil') {
    const { state } = found.record;
    return { id, kind: 'pupil', state, subjects: [], date: '', moment: createdAt, pupilIds: [] };
  }
  if (found.type === 'note') {
    const { pupilIds } = found.record;
    const date = createdAt.slice(0, 10);
    return { id, kind: 'note', state: null, subjects: [], date, moment: createdAt, pupilIds };
  }
  const { kind, state, date, pupilId } = found.record;
  const subjects = [...new Set(subjectsOfTalk(found.record).map(subjectKey))];
  return { id, kind, state, subjects, date, moment: `${date} ${createdAt}`, pupilIds: [pupilId] };
};

/** What a search is narrowed to; what is empty narrows nothing. */
export type SearchFilter = { kind: Kind | ''; state: State | ''; subject: string; period: Period | null };

/** Narrows nothing. */
export const everything: SearchFilter = { kind: '', state: '', subject: '', period: null };

/** Whether anything is narrowed. */
export const isNarrowed = (filter: SearchFilter): boolean => Object.values(filter).some(Boolean);

/** Whether it ends before it begins, and so is a slip: there is nothing in it to be found. */
export const isBackwards = ({ period }: SearchFilter): boolean => period !== null && period.to < period.from;

/** Whether an entry is one of those that a search is narrowed to. */
export const isWithin = ({ kind, state, subject, period }: SearchFilter, entry: Entry): boolean =>
  (kind === '' || entry.kind === kind) &&
  (state === '' || entry.state === state) &&
  (subject === '' || entry.subjects.includes(subject)) &&
  (period === null || (entry.date >= period.from && entry.date <= period.to));
