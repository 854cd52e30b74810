import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Language, language } from '../../lib/i18n/language.ts';
import { type LetterText, letterText } from '../../lib/i18n/letters/letter-text.ts';

/** The language that something for others is written in, the teacher's own at first, and its words as soon as they are loaded. */
export const useLetterText = (): { chosen: Signal<Language>; text: LetterText | null } => {
  const chosen = useSignal(language.peek());
  const loaded = useSignal<LetterText | null>(null);
  useEffect(() => {
    let wanted = true;
    void letterText(chosen.value).then((text) => {
      if (wanted) loaded.value = text;
    });
    return () => {
      wanted = false;
    };
  }, [chosen.value]);
  return { chosen, text: loaded.value };
};
