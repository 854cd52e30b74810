import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { WRITTEN_LANGUAGES } from '../../lib/dialogue/words.ts';
import type { Sheet } from '../../lib/i18n/agreement-paper/sheet.ts';
import { LANGUAGES, words } from '../../lib/i18n/language.ts';
import type { PaperSettings } from '../../lib/page/paper-settings.ts';
import { Choice } from '../shared/choice.tsx';
import { download } from '../shared/download.ts';
import { failureText, say } from '../shared/toast.tsx';

type Props = { sheet: Sheet; settings: PaperSettings; onChoose: (change: Partial<PaperSettings>) => void };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How the sheet is made, and the ways out: to the printer, to a PDF, to a document. */
export const PaperChoices = ({ sheet, settings, onChoose }: Props) => {
  const t = words.value.agreement;
  const id = useId();
  const failed = useSignal('');
  const saving = useSignal(false);

  const save = async () => {
    if (saving.value) return;
    saving.value = true;
    failed.value = '';
    try {
      const { agreementDocument } = await import('../../lib/docx/agreement-document.ts');
      const name = `${sheet.fileName}.docx`;
      download(name, await agreementDocument(sheet), DOCX);
      say(t.saved(name));
    } catch (error) {
      failed.value = failureText(error);
    } finally {
      saving.value = false;
    }
  };

  return (
    <section class="paper-choices" aria-labelledby={id}>
      <h3 id={id}>{t.choices}</h3>
      <Choice
        label={t.language}
        options={WRITTEN_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value] }))}
        value={settings.language}
        onChange={(language) => onChoose({ language })}
      />
      {(['signatures', 'said'] as const).map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={({ currentTarget }) => onChoose({ [name]: currentTarget.checked })}
          />
          <span>{t[name]}</span>
        </label>
      ))}
      <button type="button" class="primary" onClick={() => print()}>
        {t.print}
      </button>
      <button type="button" aria-disabled={saving.value} onClick={() => void save()}>
        {t.save}
      </button>
      <p class="problem" role="alert">
        {failed.value}
      </p>
    </section>
  );
};
