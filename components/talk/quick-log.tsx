import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { emptyForm, isTouched, missing } from '../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import { words } from '../../lib/i18n/language.ts';
import { isFull } from '../../lib/store/full.ts';
import { openStoreOf, useApp } from '../app.ts';
import { lazy } from '../shared/lazy.tsx';
import type { People } from '../shared/people.ts';
import { attempt, say } from '../shared/toast.tsx';
import { PupilPicker } from './pupil-picker.tsx';
import { TalkFields } from './talk-fields.tsx';

/** Comes when a pupil is chosen: mostly there is nothing that was agreed. */
const LastAgreed = lazy(
  async () => (await import('../follow-up/last-agreed.tsx')).LastAgreed,
  () => null,
);

/** Null people: the store is still opening. */
type Props = { people: People | null; children?: ComponentChildren };

/** The quick log of a guidance talk: pupil, goal or note, save; then ready for the next pupil. */
export const QuickLog = ({ people, children }: Props) => {
  const pupils = people?.pupils ?? [];
  const { form, tabPlan, opened, whenOpen } = useApp();
  const t = words.value;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const problem = useSignal<'pupil' | 'content' | 'failed' | 'full' | null>(null);
  const current = form.value;
  const onlyPupil = current.pupilIds.length === 1 && pupils.find(({ id }) => id === current.pupilIds[0]);

  const set = (change: Partial<GuidanceForm>) => {
    form.value = { ...form.peek(), ...change };
    problem.value = null;
  };
  const focusFirst = () => element.current?.querySelector<HTMLElement>('.pupil-input')?.focus();
  useEffect(focusFirst, []);

  const names = (ids: string[]) =>
    ids.map((id) => pupils.find((pupil) => pupil.id === id)?.name ?? t.talks.unknownPupil).join(', ');

  /** Puts the talk back into the form; where the form is in use again by then, into the bin, so that neither is lost. */
  const undo = async (ids: string[], filled: GuidanceForm) => {
    const { vault, store } = await whenOpen();
    if (isTouched(form.peek())) {
      await store.deleteDialogues(vault, ids);
      say(t.talks.deleted, () => store.restoreDialogues(vault, ids));
      return;
    }
    await store.takeBackDialogues(vault, ids);
    form.value = filled;
    focusFirst();
    say(t.log.undone);
  };

  const save = async () => {
    if (saving.current) return;
    const filled: GuidanceForm = { ...form.peek(), planId: tabPlan.plan.peek()?.id ?? form.peek().planId };
    problem.value = missing(filled);
    if (problem.value === 'pupil') focusFirst();
    if (problem.value) return;
    saving.current = true;
    try {
      const { vault, store, draftId } = await whenOpen();
      const ids = await store.logGuidanceTalk(vault, filled, draftId);
      form.value = emptyForm(today());
      focusFirst();
      say(t.log.saved(names(filled.pupilIds)), () => undo(ids, filled));
    } catch (error) {
      // Whatever the database says, the form still holds every word; the message tells that and what to do.
      problem.value = isFull(error) ? 'full' : 'failed';
    } finally {
      saving.current = false;
    }
  };

  return (
    <form
      autocomplete="off"
      ref={element}
      class="quick-log"
      aria-label={t.nav.log}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <div class="talk-form scroller">
        {children}
        <PupilPicker
          pupils={pupils}
          recent={people?.recent ?? []}
          chosen={current.pupilIds}
          text={current.pupilText}
          problem={problem.value === 'pupil' ? id : undefined}
          onText={(pupilText) => set({ pupilText })}
          onChoose={(pupilIds) => set({ pupilIds })}
          onAdd={(name) =>
            attempt(async () => {
              const { vault, store } = await whenOpen();
              const pupil = await store.addPupil(vault, { name, group: null, grade: null });
              set({ pupilIds: [...form.peek().pupilIds, pupil.id], pupilText: '' });
              focusFirst();
            })
          }
        />
        {current.pupilIds.length > 1 && <p class="hint">{t.pupil.several(current.pupilIds.length)}</p>}
        {onlyPupil && openStoreOf(opened.value) && <LastAgreed pupilId={onlyPupil.id} name={onlyPupil.name} />}
        <TalkFields
          form={current}
          onChange={(change) => {
            form.value = change(form.peek());
            problem.value = null;
          }}
        />
      </div>
      <div class="save-bar">
        <p id={id} class="problem" role="alert">
          {problem.value === 'pupil' && t.log.needPupil}
          {problem.value === 'content' && t.log.needContent}
          {problem.value === 'failed' && t.log.failed}
          {problem.value === 'full' && t.state.full}
        </p>
        <button type="submit" class="primary" aria-keyshortcuts="Control+Enter">
          {t.save}
        </button>
        <span class="hint">{t.log.keys}</span>
        {isTouched(current) && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              const before = form.peek();
              form.value = emptyForm(today());
              focusFirst();
              say(t.log.cleared, async () => {
                form.value = before;
              });
            }}
          >
            {t.log.clear}
          </button>
        )}
      </div>
    </form>
  );
};
