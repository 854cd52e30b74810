import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Paper } from '../../lib/dialogue/agreement-paper.ts';
import type { WrittenLanguage } from '../../lib/dialogue/words.ts';
import { type PaperWords, paperWords } from '../../lib/i18n/agreement-paper/paper-words.ts';
import { type Sheet, sheetOf } from '../../lib/i18n/agreement-paper/sheet.ts';
import { dayIn } from '../../lib/i18n/language.ts';
import type { PaperSettings } from '../../lib/page/paper-settings.ts';

/** An agreement in the words of the chosen language, or null until they are loaded. */
export const useSheet = (paper: Paper | null, settings: PaperSettings): Sheet | null => {
  const loaded = useSignal<{ language: WrittenLanguage; words: PaperWords } | null>(null);
  const { language } = settings;
  useEffect(() => {
    let wanted = true;
    void paperWords(language).then((words) => {
      if (wanted) loaded.value = { language, words };
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  // Words of one language never stand with days and labels of another.
  const words = loaded.value?.language === language ? loaded.value.words : null;
  return paper && words ? sheetOf(paper, words, language, settings, (day) => dayIn(language, day)) : null;
};
