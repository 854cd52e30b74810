import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { explanationText } from '../../lib/i18n/explanation/explanation-text.ts';
import type { ExplanationText } from '../../lib/i18n/explanation/nb.ts';
import { language } from '../../lib/i18n/language.ts';

/** The words of the explanation in the teacher's language, as soon as they are loaded. */
export const useExplanationText = (): ExplanationText | null => {
  const text = useSignal<ExplanationText | null>(null);
  const chosen = language.value;
  useEffect(() => {
    void explanationText(chosen).then((loaded) => {
      text.value = loaded;
    });
  }, [chosen]);
  return text.value;
};
