import { words } from '../../lib/i18n/language.ts';

/** The teacher's own check and its sum per half year. */
export const Practice = () => <h2>{words.value.practice.heading}</h2>;
