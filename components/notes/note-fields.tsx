import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useStore } from '../app.ts';
import type { People } from '../shared/people.ts';
import { attempt } from '../shared/toast.tsx';
import { PupilPicker } from '../talk/pupil-picker.tsx';
import { ColorChoice } from './color-choice.tsx';
import { GroupSelect } from './group-select.tsx';
import type { NoteWriter } from './note-writer.ts';

type Props = {
  writer: NoteWriter;
  people: People;
  /** The field that takes the focus. */
  text: RefObject<HTMLTextAreaElement | null>;
  /** What is typed of a pupil's name and not picked yet. */
  pupilText: string;
  onPupilText: (typed: string) => void;
  /** The id of the message that says that no pupil is picked, where it does. */
  pupilProblem: string | undefined;
  /** What tells why the note could not be saved, by its id. */
  describedBy: string;
};

/** What a note says, what it is about, and whom. */
export const NoteFields = ({
  writer,
  people: { pupils, recent },
  text,
  pupilText,
  onPupilText,
  pupilProblem,
  describedBy,
}: Props) => {
  const { vault, store } = useStore();
  const t = noteWords.value;
  const id = useId();
  const content = writer.content.value;
  const add = async (name: string) => {
    const pupil = await store.addPupil(vault, { name, group: null, grade: null });
    writer.change({ pupilIds: [...writer.content.peek().pupilIds, pupil.id] });
    onPupilText('');
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t.text}</label>
        <textarea
          ref={text}
          id={id}
          autocomplete="off"
          rows={3}
          maxLength={2000}
          value={content.text}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => writer.change({ text: currentTarget.value })}
        />
      </div>
      <ColorChoice value={content.color} onChange={(color) => writer.change({ color })} />
      <PupilPicker
        pupils={pupils}
        recent={recent}
        chosen={content.pupilIds}
        text={pupilText}
        problem={pupilProblem}
        onText={onPupilText}
        onChoose={(pupilIds) => writer.change({ pupilIds })}
        onAdd={(name) => attempt(() => add(name))}
      />
      <GroupSelect pupils={pupils} value={content.group} onChange={(group) => writer.change({ group })} />
    </>
  );
};
