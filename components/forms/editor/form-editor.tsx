import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { checkForm, type FormProblem } from '../../../lib/dialogue/form-file.ts';
import { lacking } from '../../../lib/dialogue/new-question.ts';
import type { Template } from '../../../lib/dialogue/template.ts';
import { MOST_PARTS } from '../../../lib/dialogue/template-editing.ts';
import { inLanguage, WRITTEN_LANGUAGES, type WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { LANGUAGES, language } from '../../../lib/i18n/language.ts';
import { useApp, useStore } from '../../app.ts';
import { Choice } from '../../shared/choice.tsx';
import { Notice } from '../../shared/notice.tsx';
import { say } from '../../shared/toast.tsx';
import { FormPreview } from '../form-preview.tsx';
import { FormProblemText, WrongPlaces } from '../form-problem.tsx';
import { useEditing } from './editing.ts';
import { HeadFields } from './head-fields.tsx';
import { keepWorking } from './keep-working.ts';
import { PartRow } from './part-row.tsx';

type Props = {
  template: Template;
  /** The draft that is gone on with; null where a new one begins with the first change. */
  draftId: string | null;
  onEnd: () => void;
};

/** Changes a form, with how it will look beside it. It is kept as a draft all the while, and used once it is saved. */
export const FormEditor = ({ template: start, draftId: begun, onEnd }: Props) => {
  const { keepers } = useApp();
  const open = useStore();
  const t = formsWords.value;
  const draftId = useMemo(() => begun ?? crypto.randomUUID(), [begun]);
  const working = useSignal(start);
  const writing = useSignal<WrittenLanguage | 'all'>('all');
  const wrong = useSignal<FormProblem | 'failed' | null>(null);
  const problems = useRef<HTMLDivElement>(null);
  const shown = WRITTEN_LANGUAGES.filter((each) => writing.value === 'all' || writing.value === each);
  const { editing, said } = useEditing(working, shown);
  const keeper = useMemo(
    () => keepWorking(open, draftId, working, () => say(formsWords.value.editor.notKept)),
    [open, draftId],
  );
  useEffect(() => {
    keepers.add(keeper.flush);
    return () => {
      keepers.delete(keeper.flush);
      void keeper.flush();
      keeper.end();
    };
  }, [keeper]);
  useEffect(() => {
    if (wrong.value) problems.current?.focus();
  }, [wrong.value]);

  const save = async () => {
    const checked = checkForm(working.value);
    if ('problem' in checked) {
      wrong.value = checked.problem;
      return;
    }
    try {
      await keeper.flush();
      const { version, name } = await open.store.saveFormDraft(open.vault, draftId, checked.template);
      say(t.editor.saved(inLanguage(name, language.value), version));
      onEnd();
    } catch {
      wrong.value = 'failed';
    }
  };
  const close = async () => {
    await keeper.flush();
    if (working.value !== start) say(t.editor.kept);
    onEnd();
  };

  const { template } = editing;
  return (
    <div class="form-editor">
      <div class="form-editor-fields">
        {lacking(template).map((what) => (
          <Notice key={what}>{t.editor.lacking[what]}</Notice>
        ))}
        <Choice
          label={t.editor.shown}
          options={[
            { value: 'all', label: t.editor.allLanguages },
            ...WRITTEN_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value] })),
          ]}
          value={writing.value}
          onChange={(value) => {
            writing.value = value;
          }}
        />
        <HeadFields
          {...{ template, shown }}
          onChange={(next) => {
            working.value = next;
          }}
        />
        <section class="form-editor-parts" aria-label={t.editor.parts}>
          <h3 tabIndex={-1}>{t.editor.parts}</h3>
          <ol class="edit-parts">
            {template.parts.map((part) => (
              <PartRow key={part.id} part={part} editing={editing} />
            ))}
          </ol>
          {template.parts.length < MOST_PARTS && (
            <button type="button" onClick={editing.addPart}>
              {t.editor.addPart}
            </button>
          )}
        </section>
        <p class="visually-hidden" role="status">
          {said}
        </p>
        <div class="problem" role="alert" ref={problems} tabIndex={-1}>
          {wrong.value === 'failed' && <p>{t.editor.failed}</p>}
          {wrong.value && wrong.value !== 'failed' && <NotYet problem={wrong.value} />}
        </div>
        <div class="save-bar">
          <button type="button" class="primary" onClick={() => void save()}>
            {t.editor.save}
          </button>
          <button type="button" onClick={() => void close()}>
            {t.editor.close}
          </button>
          <small class="hint">{t.editor.closeWhy}</small>
        </div>
      </div>
      <FormPreview template={template} />
    </div>
  );
};

const NotYet = ({ problem }: { problem: FormProblem }) =>
  problem.why === 'wrong' ? (
    <>
      <p>{formsWords.value.editor.wrong}</p>
      <WrongPlaces places={problem.places} />
    </>
  ) : (
    <FormProblemText problem={problem} />
  );
