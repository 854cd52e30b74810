import { useSignal } from '@preact/signals';
import type { Template } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { FormPreview } from './form-preview.tsx';

type Props = { template: Template; replaces: boolean; onEnd: () => void };

/** Shows a form from a file before it is kept. */
export const CheckForm = ({ template, replaces, onEnd }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;
  const failed = useSignal(false);
  const keep = async () => {
    try {
      await store.storeForm(vault, template);
      say(formsWords.value.import.kept(inLanguage(template.name, language.value)));
      onEnd();
    } catch {
      failed.value = true;
    }
  };
  return (
    <>
      <p>
        {[
          t.talks.kinds[template.kind],
          inLanguage(template.name, language.value),
          formsWords.value.version(template.version),
        ].join(' · ')}
      </p>
      <p>{replaces ? formsWords.value.import.replaces : formsWords.value.import.isNew}</p>
      <p class="problem" role="alert">
        {failed.value && formsWords.value.import.failed}
      </p>
      <div class="row-actions">
        <button type="button" class="primary" onClick={() => void keep()}>
          {formsWords.value.import.keep}
        </button>
        <button type="button" onClick={onEnd}>
          {t.cancel}
        </button>
      </div>
      <FormPreview template={template} />
    </>
  );
};
