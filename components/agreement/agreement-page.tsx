import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
/** The written agreement as the home will see it. */
export const AgreementPage = (_props: { talkId: string; pupils: Pupil[] }) => <h2>{words.value.agreement.heading}</h2>;
