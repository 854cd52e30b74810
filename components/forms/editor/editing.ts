import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { newPart } from '../../../lib/dialogue/new-question.ts';
import type { Part, Question, Template } from '../../../lib/dialogue/template.ts';
import {
  addPart,
  addQuestion,
  changePart,
  changeQuestion,
  freshId,
  movePart,
  moveQuestion,
  removePart,
  removeQuestion,
  type Step,
} from '../../../lib/dialogue/template-editing.ts';
import { inLanguage, type Words, type WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { language } from '../../../lib/i18n/language.ts';
import { say } from '../../shared/toast.tsx';

type Moves = { canMove: (by: Step) => boolean; onMove: (by: Step) => void; canRemove: boolean; onRemove: () => void };

/** What the rows of the editor lean on: the form as it stands, and what can be done with it. */
export type Editing = {
  template: Template;
  shown: readonly WrittenLanguage[];
  /** The part or question whose fields are shown, by its id. */
  open: string | null;
  toggle: (id: string) => void;
  changePart: (id: string, part: Part) => void;
  changeQuestion: (id: string, question: Question) => void;
  partMoves: (id: string) => Moves;
  questionMoves: (id: string) => Moves;
  addPart: () => void;
  addQuestion: (partId: string, question: Question) => void;
  freshOptionId: () => string;
};

/** A text that need not be there: none where nothing is written. */
export const orNone = (text: Words): Words | undefined => (Object.keys(text).length > 0 ? text : undefined);

const named = (text: Words | undefined): string => (text && inLanguage(text, language.value)) || '…';

/**
 * Everything that the editor does with a form. What is moved keeps the focus, and `said` tells where it stands now.
 * @param working the form as it stands
 * @param shown the languages that are written in
 */
export const useEditing = (
  working: Signal<Template>,
  shown: readonly WrittenLanguage[],
): { editing: Editing; said: string } => {
  const open = useSignal<string | null>(null);
  const said = useSignal('');
  const focusNext = useRef<string[]>([]);
  useLayoutEffect(() => {
    const [target] = focusNext.current.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
    focusNext.current = [];
    target?.focus();
  });
  const template = working.value;
  const t = formsWords.value.editor;

  const partOf = (questionId: string) =>
    working.value.parts.find(({ questions }) => questions.some(({ id }) => id === questionId));
  const change = (next: Template) => {
    working.value = next;
  };
  /** The button that was pressed, or its neighbour where it can't be pressed any more. */
  const keepFocus = (id: string, by: Step) => {
    focusNext.current = [by, -by].map((way) => `[data-move="${id} ${way}"]:not(:disabled)`);
  };
  const openNew = (id: string) => {
    open.value = id;
    focusNext.current = [`[data-row="${id}"] textarea`];
  };
  const removeWith = (next: Template, name: string, putBack: (now: Template) => Template) => {
    const before = working.value;
    change(next);
    focusNext.current = ['.form-editor-parts > h3'];
    say(t.removed(name), async () => change(working.value === next ? before : putBack(working.value)));
  };

  const partMoves = (id: string): Moves => {
    const part = template.parts.find((each) => each.id === id);
    return {
      canMove: (by) => movePart(template, id, by) !== template,
      onMove: (by) => {
        change(movePart(template, id, by));
        const place = working.value.parts.findIndex((each) => each.id === id) + 1;
        said.value = t.movedPart(named(part?.title), place, template.parts.length);
        keepFocus(id, by);
      },
      canRemove: removePart(template, id) !== template,
      onRemove: () =>
        removeWith(removePart(template, id), named(part?.title), (now) => (part ? addPart(now, part) : now)),
    };
  };
  const questionMoves = (id: string): Moves => {
    const part = partOf(id);
    const question = part?.questions.find((each) => each.id === id);
    return {
      canMove: (by) => moveQuestion(template, id, by) !== template,
      onMove: (by) => {
        change(moveQuestion(template, id, by));
        const now = partOf(id);
        const place = (now?.questions.findIndex((each) => each.id === id) ?? 0) + 1;
        said.value = t.movedQuestion(named(question?.label), place, now?.questions.length ?? 0, named(now?.title));
        keepFocus(id, by);
      },
      canRemove: removeQuestion(template, id) !== template,
      onRemove: () =>
        removeWith(removeQuestion(template, id), named(question?.label), (now) =>
          part && question ? addQuestion(now, part.id, question) : now,
        ),
    };
  };

  const editing: Editing = {
    template,
    shown,
    open: open.value,
    toggle: (id) => {
      open.value = open.value === id ? null : id;
    },
    changePart: (id, part) => change(changePart(template, id, () => part)),
    changeQuestion: (id, question) => change(changeQuestion(template, id, () => question)),
    partMoves,
    questionMoves,
    addPart: () => {
      const part = newPart(freshId(template, 'part'), freshId(template, 'question'));
      change(addPart(template, part));
      said.value = t.added(named(part.title));
      openNew(part.id);
    },
    addQuestion: (partId, question) => {
      change(addQuestion(template, partId, question));
      said.value = t.added(named(question.label));
      openNew(question.id);
    },
    freshOptionId: () => freshId(template, 'option'),
  };
  return { editing, said: said.value };
};
