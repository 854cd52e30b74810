import type { Dialogue } from './dialogue.ts';
import { DialogueKind } from './dialogue-kind.ts';
import type { Duties } from './duties.ts';
import { type DutyStatus, dutiesOn, isHeld } from './duty-status.ts';
import { byName } from './find-pupils.ts';
import type { Pupil } from './pupil.ts';

/** What is looked at of a talk. */
type Mark = Pick<Dialogue, 'id' | 'pupilId' | 'kind' | 'date' | 'state'>;

/** What is known of the talks with some pupils. */
export type ClassTalks = {
  /** The talks of the half year of the kinds that are a duty. */
  marks: readonly Mark[];
  /** The last guidance talk with each pupil who had one. */
  guidance: readonly Mark[];
  /** Each talk of which something is to be looked at, with the first day of that. */
  due: readonly { pupilId: string; due: string }[];
};

/** How a duty stands with a pupil. `past`: the day that was set is over, and the talk is not noted as held. */
export type DutyStanding = 'held' | 'planned' | 'past' | 'declined' | 'missing';

/** How one duty stands with one pupil, and the talk that says so, where there is one. */
export type DutyCell = { status: DutyStatus; standing: DutyStanding; talk: Mark | null };

/** Where a pupil stands, at a glance. */
export type OverviewRow = {
  pupil: Pupil;
  /** One for each duty, in the order of the kinds of talk. */
  duties: DutyCell[];
  guidance: Mark | null;
  /** How many talks something is still to be looked at of, those that are late among them. */
  open: number;
  late: number;
};

const dutyCell = (talks: readonly Mark[], status: DutyStatus, today: string): DutyCell => {
  const { duty, isMet } = status;
  const ofKind = talks.filter(({ kind }) => kind === duty.kind).toSorted((a, b) => a.date.localeCompare(b.date));
  const cell = (standing: DutyStanding, talk: Mark | undefined): DutyCell => ({
    status,
    standing,
    talk: talk ?? null,
  });
  if (isHeld(status))
    return cell(
      'held',
      ofKind.findLast(({ state }) => state === 'gjennomført'),
    );
  const planned = ofKind.find(({ state }) => state === 'invitert' || state === 'avtalt');
  if (planned) return cell(planned.date < today ? 'past' : 'planned', planned);
  // Where it is not enough to have asked, one that was declined is still to be held.
  return isMet
    ? cell(
        'declined',
        ofKind.findLast(({ state }) => state === 'takket nei'),
      )
    : cell('missing', undefined);
};

/**
 * One row for each active pupil, in the order of the pupils.
 * @param day a day of the half year that is looked at
 */
export const overviewRows = (
  pupils: readonly Pupil[],
  { marks, guidance, due }: ClassTalks,
  duties: Duties,
  day: string,
  today: string,
): OverviewRow[] => {
  const place = (kind: DialogueKind) => DialogueKind.options.indexOf(kind);
  const inOrder = { ...duties, counts: duties.counts.toSorted((a, b) => place(a.kind) - place(b.kind)) };
  const statusOf = dutiesOn(inOrder, day);
  const talksOf = Map.groupBy(marks, ({ pupilId }) => pupilId);
  const guidanceOf = new Map(guidance.map((talk) => [talk.pupilId, talk]));
  const dueOf = Map.groupBy(due, ({ pupilId }) => pupilId);
  return pupils
    .filter(({ state }) => state === 'aktiv')
    .map((pupil) => {
      const talks = talksOf.get(pupil.id) ?? [];
      const open = dueOf.get(pupil.id) ?? [];
      return {
        pupil,
        duties: statusOf(talks, pupil.grade).map((status) => dutyCell(talks, status, today)),
        guidance: guidanceOf.get(pupil.id) ?? null,
        open: open.length,
        late: open.filter((each) => each.due < today).length,
      };
    });
};

const counted = ({ duties }: OverviewRow, standing: DutyStanding): number =>
  duties.filter((cell) => cell.standing === standing).length;

/** By name, and pupils of the same name always in the same order. */
export const byPupilName = (a: OverviewRow, b: OverviewRow): number =>
  byName(a.pupil, b.pupil) || a.pupil.id.localeCompare(b.pupil.id);

/**
 * The most urgent first: with most that is late (a planned talk whose day is over too), then with most talks that are
 * neither held nor planned, then with whom a guidance talk is longest ago, those who had none before all others.
 */
export const byNeed = (a: OverviewRow, b: OverviewRow): number =>
  b.late + counted(b, 'past') - a.late - counted(a, 'past') ||
  counted(b, 'missing') - counted(a, 'missing') ||
  (a.guidance?.date ?? '').localeCompare(b.guidance?.date ?? '') ||
  byPupilName(a, b);

/** With how many pupils a duty stands how. */
export type DutySum = { kind: DialogueKind } & Record<DutyStanding, number>;

/** The rows added up: each duty, and what is late. */
export type OverviewSum = { pupils: number; duties: DutySum[]; late: number; pupilsWithLate: number };

/** Adds up some rows; there are no duties where there are no pupils. */
export const overviewSum = (rows: readonly OverviewRow[]): OverviewSum => {
  const kinds = rows[0]?.duties.map(({ status }) => status.duty.kind) ?? [];
  return {
    pupils: rows.length,
    duties: kinds.map((kind, at) => {
      const sum = { kind, held: 0, planned: 0, past: 0, declined: 0, missing: 0 };
      for (const { duties } of rows) {
        const cell = duties[at];
        if (cell) sum[cell.standing] += 1;
      }
      return sum;
    }),
    late: rows.reduce((sum, { late }) => sum + late, 0),
    pupilsWithLate: rows.filter(({ late }) => late > 0).length,
  };
};
