import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { contentOf, formOf } from '../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { EarlierTalks } from '../earlier/earlier-talks.tsx';
import { failureText, say } from '../shared/toast.tsx';
import { TalkFields } from '../talk/talk-fields.tsx';

type Props = { talk: Dialogue; name: string; onEnd: () => void };

const said = (form: GuidanceForm) => ({ ...contentOf(form), date: form.date, form: form.form });

/** Edits a saved talk in its place. */
export const TalkEditor = ({ talk, name, onEnd }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;
  const form = useSignal(formOf(talk));
  const failed = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const save = async () => {
    try {
      await store.changeDialogue(vault, talk.id, said(form.value));
      say(t.talks.changed, () => store.changeDialogue(vault, talk.id, said(formOf(talk))));
      onEnd();
    } catch (error) {
      // The form stays open with all that was written; the message says so.
      failed.value = failureText(error);
    }
  };

  return (
    <form
      autocomplete="off"
      class="talk-form talk-card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key === 'Escape') {
          // Esc leaves the editing, not the panel.
          event.stopPropagation();
          onEnd();
        }
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t.talks.editTalk(name, formatDay(talk.date))}
      </h2>
      <TalkFields
        form={form.value}
        onChange={(change) => {
          form.value = change(form.peek());
        }}
      />
      <EarlierTalks talk={talk} onBack={onEnd} />
      <div class="save-bar">
        <p class="problem" role="alert">
          {failed.value}
        </p>
        <button type="submit" class="primary">
          {t.save}
        </button>
        <button type="button" onClick={onEnd}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
};
