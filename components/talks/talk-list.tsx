import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isFormal } from '../../lib/dialogue/combined.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import { useApp, useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { openTalk } from '../shared/open-talk.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { attempt, say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { TalkButton } from './talk-button.tsx';
import { TalkCard } from './talk-card.tsx';
import { TalkEditor } from './talk-editor.tsx';
import { type TalkFilter, TalkFilters } from './talk-filters.tsx';

const PAGE = 25;

/** Earlier talks, newest first: beside this plan, with one pupil, or all; each can be read, edited and deleted. */
export const TalkList = ({ pupils }: { pupils: Pupil[] }) => {
  const app = useApp();
  const { form, tabPlan, covered } = app;
  const { vault, store } = useStore();
  const t = words.value;
  const planId = tabPlan.plan.value?.id ?? null;
  const firstPupil = form.peek().pupilIds[0] ?? '';
  const filter = useSignal<TalkFilter>({ about: firstPupil ? 'pupil' : planId ? 'plan' : 'all', pupilId: firstPupil });
  const shown = useSignal(PAGE);
  const editing = useSignal<string | null>(null);
  const { about, pupilId } = filter.value;

  const talks = useLive(() => {
    if (about === 'plan') return planId ? store.dialoguesOfPlan(vault, planId) : Promise.resolve([]);
    if (about === 'pupil') return pupilId ? store.dialoguesOfPupil(vault, pupilId) : Promise.resolve([]);
    return store.newestDialogues(vault, shown.value + 1);
  }, [about, pupilId, planId, about === 'all' && shown.value]);

  // While more are fetched, those that were shown stay; then one reads on from the first of the others.
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<Dialogue[]>([]);
  if (talks.state === 'ready') before.current = talks.value;
  const isMore = shown.value > PAGE;
  const listed = talks.state === 'ready' || (talks.state === 'loading' && isMore) ? before.current : [];
  useEffect(() => {
    if (isMore && talks.state === 'ready')
      list.current?.querySelectorAll<HTMLElement>(':scope > li')[shown.value - PAGE]?.focus();
  }, [shown.value, talks.state]);

  const remove = async (id: string) => {
    await store.deleteDialogues(vault, [id]);
    say(t.talks.deleted, async () => {
      await store.restoreDialogues(vault, [id]);
      say(t.talks.restored);
    });
  };

  return (
    <section class="talks" aria-label={t.talks.heading}>
      <TalkFilters
        pupils={pupils}
        withPlan={planId !== null}
        filter={filter.value}
        onChange={(changed) => {
          filter.value = changed;
          shown.value = PAGE;
        }}
      />
      <button type="button" class="quiet search-door" onClick={() => showInMappe('search')}>
        {searchWords.value.everywhere}
      </button>
      {covered.value && <Notice>{t.talks.covered}</Notice>}
      {talks.state === 'loading' && !isMore && <p class="hint">{t.state.loading}</p>}
      {talks.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
      {talks.state === 'ready' && talks.value.length === 0 && (
        <p class="empty">{about === 'plan' ? t.talks.noneOfPlan : t.talks.none}</p>
      )}
      {listed.length > 0 && (
        <ol ref={list} class="talk-cards">
          {listed.slice(0, shown.value).map((talk) => {
            const name = pupils.find((pupil) => pupil.id === talk.pupilId)?.name ?? t.talks.unknownPupil;
            const end = () => {
              editing.value = null;
            };
            return (
              <li key={talk.id} tabIndex={-1}>
                {editing.value === talk.id ? (
                  <TalkEditor talk={talk} name={name} onEnd={end} />
                ) : (
                  <TalkCard talk={talk} name={name}>
                    <TalkButton
                      {...{ talk, name, label: t.talks.edit, full: t.talks.editTalk }}
                      onClick={() => {
                        if (isFormal(talk)) openTalk(app, talk.id);
                        else editing.value = talk.id;
                      }}
                    />
                    {talk.kind !== 'veiledningssamtale' && talk.agreement && (
                      <TalkButton
                        {...{ talk, name, label: t.agreement.open, full: t.agreement.openOf }}
                        onClick={() => showInMappe(`agreement=${talk.id}`)}
                      />
                    )}
                    {!covered.value && (
                      <TalkButton
                        {...{ talk, name, label: t.talks.delete, full: t.talks.deleteTalk }}
                        onClick={() => attempt(() => remove(talk.id))}
                      />
                    )}
                  </TalkCard>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {listed.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {t.talks.more}
        </button>
      )}
    </section>
  );
};
