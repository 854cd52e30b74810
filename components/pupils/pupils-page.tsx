import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { PupilList } from './pupil-list.tsx';
import { PupilTools } from './pupil-tools.tsx';

/** The pupils in the mappe: the list, and what is done with many of them at once. */
export const PupilsPage = ({ pupils }: { pupils: Pupil[] }) => (
  <>
    <PupilTools pupils={pupils} />
    <PupilList pupils={pupils} />
  </>
);
