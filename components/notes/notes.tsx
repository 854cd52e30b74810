import type { Pupil } from '../../lib/dialogue/pupil.ts';

/** The notes to the plan in the tab, in the order of its text. */
export const Notes = ({ pupils }: { pupils: Pupil[] }) => <p>{pupils.length}</p>;
