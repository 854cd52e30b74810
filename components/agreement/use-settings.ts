import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { language } from '../../lib/i18n/language.ts';
import { keepPaperSettings, type PaperSettings, paperSettings } from '../../lib/page/paper-settings.ts';
import { attempt } from '../shared/toast.tsx';

/** How the sheet is made: as it was last, else in the teacher's own language with lines for signatures. */
export const useSettings = (): { settings: PaperSettings; choose: (change: Partial<PaperSettings>) => void } => {
  const settings = useSignal<PaperSettings>({ language: language.peek(), signatures: true, said: true });
  useEffect(() => {
    void paperSettings().then((kept) => {
      if (kept) settings.value = kept;
    });
  }, []);
  const choose = (change: Partial<PaperSettings>) => {
    const chosen = { ...settings.peek(), ...change };
    settings.value = chosen;
    attempt(() => keepPaperSettings(chosen));
  };
  return { settings: settings.value, choose };
};
