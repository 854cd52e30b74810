import type { Meeting } from '../../lib/dialogue/appointments.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';

/** What a meeting is called: its kind, or both where two talks are held as one. */
export const kindOf = ([first, ...others]: Meeting): string =>
  others.length > 0 ? words.value.planning.both : words.value.talks.kinds[first.kind];

/** The name of the pupil that a meeting is with. */
export const nameOf = ([{ pupilId }]: Meeting, pupils: readonly Pupil[]): string =>
  pupils.find(({ id }) => id === pupilId)?.name ?? words.value.talks.unknownPupil;

/** A pupil's first name: all that forms say of who it is. */
export const firstName = (name: string): string => name.split(/\s+/)[0] ?? '';

/** The names of the pupils of some talks, for a sentence. */
export const namesOf = (talks: readonly { pupilId: string }[], pupils: readonly Pupil[]): string =>
  [
    ...new Set(
      talks.map(({ pupilId }) => pupils.find(({ id }) => id === pupilId)?.name ?? words.value.talks.unknownPupil),
    ),
  ].join(', ');
