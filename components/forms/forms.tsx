import { words } from '../../lib/i18n/language.ts';

/** The forms that talks are held by. */
export const Forms = () => <h2>{words.value.forms.heading}</h2>;
