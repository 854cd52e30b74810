import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { ExplainsSwitch } from '../explanation/explains-switch.tsx';
import { DataDescription } from './data-description.tsx';
import { OldTalks } from './old-talks.tsx';

/** What is stored and by which rules, and the deleting of what is old. */
export const DataSection = ({ pupils }: { pupils: Pupil[] }) => (
  <>
    <OldTalks pupils={pupils} />
    <DataDescription />
    <ExplainsSwitch />
  </>
);
