import type { Signal } from '@preact/signals';
import { LANGUAGES, type Language, words } from '../../lib/i18n/language.ts';
import { Choice } from '../shared/choice.tsx';

/** Chooses the language of what is written for others. */
export const WrittenIn = ({ chosen }: { chosen: Signal<Language> }) => (
  <Choice
    label={words.value.planning.language}
    options={[
      { value: 'nb', label: LANGUAGES.nb },
      { value: 'nn', label: LANGUAGES.nn },
      { value: 'en', label: LANGUAGES.en },
    ]}
    value={chosen.value}
    onChange={(language) => {
      chosen.value = language;
    }}
  />
);
