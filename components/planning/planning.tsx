import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { meetingsOf } from '../../lib/dialogue/appointments.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { AnswerInbox } from './answer-inbox.tsx';
import { ColleaguePage } from './colleague-page.tsx';
import { ForChosen } from './for-chosen.tsx';
import { Letters } from './letters.tsx';
import { type NewTalk, PlanForm } from './plan-form.tsx';
import { PlannedList } from './planned-list.tsx';
import { PreparationPage } from './preparation-page.tsx';
import { SeriesForm } from './series-form.tsx';

/** What is made of planned talks, each on a page of its own. */
const MADE = ['letters', 'preparation', 'colleague'] as const;
type View = 'list' | 'new' | 'series' | (typeof MADE)[number];

type Props = {
  pupils: Pupil[];
  /** A talk to be planned at once; the list comes after it. */
  beginWith?: NewTalk;
};

/** Planned formal talks, and the planning of new ones. In the mappe also what is made of them: letters, forms, files. */
export const Planning = ({ pupils, beginWith }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;
  const inMappe = location.pathname === '/mappe.html';
  const view = useSignal<View>(beginWith ? 'new' : 'list');
  const chosen = useSignal<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<View>('list');
  const planned = useLive(() => store.plannedTalks(vault), []);
  useEffect(() => {
    // The forms take the focus to their own headings.
    if (shown.current !== view.value && view.value !== 'new' && view.value !== 'series') heading.current?.focus();
    shown.current = view.value;
  }, [view.value]);

  const show = (next: View) => {
    view.value = next;
  };
  const toList = () => show('list');
  if (planned.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (planned.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  const talks = planned.value;
  const meetings = meetingsOf(talks);
  const made = meetings.filter(([{ id }]) => chosen.value.includes(id));
  const making = MADE.find((what) => what === view.value);

  return (
    <section class="talks planning">
      {view.value !== 'new' && view.value !== 'series' && (
        <h2 ref={heading} tabIndex={-1} class={making ? 'no-print' : 'visually-hidden'}>
          {making ? t.planning[making] : t.planning.heading}
        </h2>
      )}
      {making && (
        <button type="button" class="quiet no-print back" onClick={toList}>
          {t.planning.back}
        </button>
      )}
      {view.value === 'list' && (
        <>
          <div class="row-actions">
            <button type="button" class="primary" onClick={() => show('new')}>
              {t.planning.new}
            </button>
            {inMappe && (
              <button type="button" onClick={() => show('series')}>
                {t.planning.series}
              </button>
            )}
          </div>
          {inMappe && meetings.length > 0 && (
            <ForChosen
              {...{ meetings, pupils }}
              chosen={chosen.value}
              onChosen={(ids) => {
                chosen.value = ids;
              }}
              onMake={show}
            />
          )}
          <PlannedList
            {...{ pupils }}
            planned={talks}
            chosen={inMappe ? chosen.value : null}
            onGone={() => heading.current?.focus()}
            onChosen={(ids) => {
              chosen.value = ids;
            }}
          />
          <AnswerInbox />
        </>
      )}
      {view.value === 'new' && (
        <PlanForm {...(beginWith && { beginWith })} pupils={pupils} planned={talks} onEnd={toList} />
      )}
      {view.value === 'series' && <SeriesForm pupils={pupils} planned={talks} onEnd={toList} />}
      {view.value === 'letters' && <Letters meetings={made} pupils={pupils} />}
      {view.value === 'preparation' && <PreparationPage meetings={made} pupils={pupils} />}
      {view.value === 'colleague' && <ColleaguePage meetings={made} pupils={pupils} />}
    </section>
  );
};
