import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { AnnotationColor } from '../../lib/annotation/annotation.ts';
import type { NoteTarget } from '../../lib/annotation/new-note.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useApp, useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import type { People } from '../shared/people.ts';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { planBeside, whatIsMarked } from './begin-note.ts';
import { NoteForm } from './note-form.tsx';
import type { Begun } from './note-writer.ts';
import { NotesBeside } from './notes-beside.tsx';

const colorNamed = (name: string | null): AnnotationColor =>
  AnnotationColor.options.find((each) => each === name) ?? 'obs';

const begunFor = (target: NoteTarget, color: AnnotationColor): Begun => ({
  id: null,
  target,
  content: { text: '', color, pupilIds: [], group: null },
});

/** The panel's notes: a new one to what is marked or to the whole plan, and those to what the page shows. */
export const Notes = ({ people, onTalk }: { people: People; onTalk: () => void }) => {
  const app = useApp();
  const { tabId, tabPlan, wanted, covered } = app;
  const { vault, store } = useStore();
  const t = noteWords.value;
  const begun = useSignal<Begun | null>(null);
  /** The note that the new one has become already, while it is still being written. */
  const storedAs = useSignal<string | null>(null);
  const wantedId = useSignal<string | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const notes = useLive(() => store.allAnnotations(vault), [vault]);

  const begin = (target: NoteTarget, color: AnnotationColor) => {
    storedAs.value = null;
    begun.value = begunFor(target, color);
  };
  const beginMarked = async (color: AnnotationColor, frameId: number | null) => {
    const marked = await whatIsMarked(app, frameId);
    if (marked === 'nothing') say(t.nothingMarked);
    else if (marked === 'not reached') say(t.notReached);
    else if ('noteId' in marked) wantedId.value = marked.noteId;
    else begin(marked.target, color);
  };
  const beginWhole = async () => {
    const target = await planBeside(app);
    if (target) begin(target, 'obs');
  };
  useEffect(() => {
    const asked = wanted.value;
    if (asked === null || asked.what === 'goals') return;
    wanted.value = null;
    if (asked.what === 'note') void beginMarked(colorNamed(asked.color), asked.frameId);
    else wantedId.value = asked.id;
  }, [wanted.value]);

  return (
    <section class="notes" aria-label={t.heading}>
      {begun.value ? (
        <NoteForm
          key={begun.value}
          begun={begun.value}
          people={people}
          onStored={(id) => {
            storedAs.value = id;
          }}
          onEnd={(id) => {
            begun.value = null;
            storedAs.value = null;
            wantedId.value = id;
            if (id === null) requestAnimationFrame(() => actions.current?.querySelector('button')?.focus());
          }}
        />
      ) : (
        <div ref={actions} class="row-actions">
          {tabId !== null && (
            <button type="button" class="primary" onClick={() => void beginMarked('obs', null)}>
              {t.toMarked}
            </button>
          )}
          {tabPlan.plan.value && (
            <button type="button" onClick={() => void beginWhole()}>
              {t.toPlan}
            </button>
          )}
        </div>
      )}
      {tabId === null && tabPlan.plan.value === null && <p class="hint">{t.noPlan}</p>}
      {covered.value && notes.state === 'ready' && notes.value.length > 0 && (
        <Notice>{words.value.talks.covered}</Notice>
      )}
      {notes.state === 'loading' && <p class="hint">{words.value.state.loading}</p>}
      {notes.state === 'failed' && <Notice alert>{words.value.state.failed}</Notice>}
      {notes.state === 'ready' && (
        <NotesBeside
          notes={notes.value.filter(({ id }) => id !== storedAs.value)}
          people={people}
          wantedId={wantedId}
          onTalk={onTalk}
        />
      )}
    </section>
  );
};
