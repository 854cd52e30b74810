import type { Annotation } from '../annotation/annotation.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import type { Pupil } from '../dialogue/pupil.ts';

/** A record that can be looked for, as it is. */
export type Findable =
  | { type: 'talk'; record: Dialogue }
  | { type: 'note'; record: Annotation }
  | { type: 'pupil'; record: Pupil };
