import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type FormProblem, LARGEST_FORM, readForm, standingOf } from '../../lib/dialogue/form-file.ts';
import { readReturned } from '../../lib/dialogue/returned-file.ts';
import type { TemplateRecord } from '../../lib/dialogue/school-record.ts';
import type { Template } from '../../lib/dialogue/template.ts';
import { builtInTemplates } from '../../lib/dialogue/templates.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { bringsAnswers } from '../planning/answer-files.ts';
import { receive } from '../planning/arrivals.ts';
import { lazy } from '../shared/lazy.tsx';
import { Notice } from '../shared/notice.tsx';
import { useHandedDown } from '../shared/use-handed-down.ts';
import { useLive } from '../shared/use-live.ts';
import { CheckForm } from './check-form.tsx';
import { FormList } from './form-list.tsx';
import { FormPreview } from './form-preview.tsx';
import { ImportField } from './import-field.tsx';
import { ManagedProblems } from './managed-problems.tsx';

const FormEditor = lazy(() => import('./editor/form-editor.tsx').then(({ FormEditor }) => FormEditor));

type Screen =
  | { at: 'list' }
  | { at: 'check'; template: Template; replaces: boolean }
  | { at: 'show'; template: Template }
  | { at: 'edit'; template: Template; draftId: string | null };

/** The forms that talks are held by: the list, and one of them brought in, shown or changed. */
export const Forms = () => {
  const open = useStore();
  const { vault, store } = open;
  const t = words.value;
  const records = useLive(() => store.templateRecords(vault), []);
  const handed = useHandedDown();
  const screen = useSignal<Screen>({ at: 'list' });
  const problem = useSignal<FormProblem | string | null>(null);
  const over = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const { value } = screen;

  useEffect(() => {
    // Who comes here keeps the focus on the link that was pressed; within the section it goes to what is shown now.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [value.at]);
  const toList = () => {
    screen.value = { at: 'list' };
  };

  const bringIn = async (file: File, own: TemplateRecord[]) => {
    problem.value = null;
    const isTooBig = file.size > LARGEST_FORM;
    // What can't be read, such as a folder, is no JSON either.
    const text = isTooBig ? '' : await file.text().catch(() => '');
    // Answers to a form are easily taken for the form itself; they go where answers go.
    if (readReturned(text) !== 'unknown') return receive(open, [file]);
    const read = isTooBig ? null : readForm(text);
    if (!read || 'problem' in read) {
      problem.value = read?.problem ?? { why: 'tooBig' };
      return;
    }
    const { template } = read;
    const saved = own.filter(({ draft }) => !draft).map((record) => record.template);
    const here = [...saved, ...Object.values(builtInTemplates), ...(handed?.templates ?? [])];
    const standing = standingOf(template, here);
    if (standing === 'new' || standing === 'newer')
      screen.value = { at: 'check', template, replaces: saved.some(({ id }) => id === template.id) };
    else problem.value = formsWords.value.import[standing](inLanguage(template.name, language.value), template.version);
  };
  const onDrop = (event: DragEvent) => {
    const files = event.dataTransfer?.files;
    over.value = false;
    if (value.at !== 'list' || records.state !== 'ready' || !files?.length) return;
    const [file] = files;
    if (files.length > 1) problem.value = formsWords.value.import.one;
    else if (file) void bringIn(file, records.value);
  };

  if (records.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  if (records.state === 'loading' || !handed) return <p class="hint">{t.state.loading}</p>;
  const titles = {
    list: formsWords.value.heading,
    check: formsWords.value.import.check,
    show: 'template' in value ? inLanguage(value.template.name, language.value) : '',
    edit: formsWords.value.editor.heading,
  };
  return (
    <section
      class={over.value && value.at === 'list' ? 'forms drop-here' : 'forms'}
      aria-label={formsWords.value.heading}
      // A file that is dropped anywhere here must not be opened by the browser in place of the mappe.
      onDragOver={(event) => {
        if (value.at !== 'list' && bringsAnswers(event)) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        over.value = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      }}
      onDrop={(event) => {
        if (value.at !== 'list' && bringsAnswers(event)) return;
        event.preventDefault();
        onDrop(event);
      }}
    >
      <h2 ref={heading} tabIndex={-1} class={value.at === 'list' ? 'visually-hidden' : ''}>
        {titles[value.at]}
      </h2>
      {value.at === 'list' && (
        <>
          <p>{formsWords.value.intro}</p>
          <ManagedProblems problems={handed.problems} />
          <FormList
            handedDown={handed.templates}
            records={records.value}
            onShow={(template) => {
              screen.value = { at: 'show', template };
            }}
            onEdit={(template, draftId) => {
              screen.value = { at: 'edit', template, draftId };
            }}
          />
          <ImportField problem={problem.value} onFile={(file) => void bringIn(file, records.value)} />
        </>
      )}
      {value.at === 'check' && <CheckForm template={value.template} replaces={value.replaces} onEnd={toList} />}
      {value.at === 'show' && (
        <>
          <button type="button" class="quiet" onClick={toList}>
            {formsWords.value.back}
          </button>
          <FormPreview template={value.template} />
        </>
      )}
      {value.at === 'edit' && <FormEditor template={value.template} draftId={value.draftId} onEnd={toList} />}
    </section>
  );
};
