import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
/** Planned formal talks, and the planning of new ones. */
export const Planning = (_props: { pupils: Pupil[] }) => <h2>{words.value.planning.heading}</h2>;
