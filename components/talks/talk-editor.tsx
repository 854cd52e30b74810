import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { EarlierTalks } from '../earlier/earlier-talks.tsx';
import { DiscardQuestion } from '../notes/discard-question.tsx';
import { attempt, failureText, say } from '../shared/toast.tsx';
import { useKeeper } from '../shared/use-keeper.ts';
import { TalkFields } from '../talk/talk-fields.tsx';
import { editTalk } from './talk-edit.ts';

type Props = { talk: Dialogue; name: string; onEnd: () => void };

/** Edits a saved talk in its place. What is typed is kept when the screen is left; cancelling asks first where words would be lost. */
export const TalkEditor = ({ talk, name, onEnd }: Props) => {
  const open = useStore();
  const t = words.value;
  const edit = useMemo(() => editTalk(open, talk), []);
  const asking = useSignal(false);
  const failed = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeeper(edit.keep, edit, async () => {
    if (await edit.keep()) say(words.peek().talks.changed, edit.takeBack);
  });

  const save = async () => {
    try {
      await edit.keep();
      say(t.talks.changed, edit.takeBack);
      onEnd();
    } catch (error) {
      // The form stays open with all that was written; the message says so.
      failed.value = failureText(error);
    }
  };
  const end = () => {
    edit.end();
    onEnd();
  };
  const discard = () =>
    attempt(async () => {
      await edit.takeBack();
      end();
    });
  const cancel = () => {
    if (edit.isChanged()) asking.value = true;
    else discard();
  };
  const stay = () => {
    asking.value = false;
    heading.current?.focus();
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
          if (asking.value) stay();
          else cancel();
        }
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t.talks.editTalk(name, formatDay(talk.date))}
      </h2>
      <TalkFields form={edit.form.value} onChange={edit.change} />
      <EarlierTalks talk={talk} onBack={end} />
      {asking.value && <DiscardQuestion onDiscard={discard} onStay={stay} />}
      <div class="save-bar">
        <p class="problem" role="alert">
          {failed.value}
        </p>
        <button type="submit" class="primary">
          {t.save}
        </button>
        <button type="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
};
