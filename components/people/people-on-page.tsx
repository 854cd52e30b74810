import '../style/people.css';
import { useSignal } from '@preact/signals';
import type { Listed } from '../../lib/dialogue/arrivals.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { peopleWords } from '../../lib/i18n/people/words.ts';
import { useApp } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { TakeIn } from './take-in.tsx';

/** The pupils on the participants page that the panel stands beside, and the way to take them in. */
export const PeopleOnPage = ({ pupils }: { pupils: Pupil[] }) => {
  const { tabPlan } = useApp();
  const t = peopleWords.value;
  // The list as it was when it was opened: what is chosen must not become others when the page changes.
  const open = useSignal<Listed[] | null>(null);
  if (open.value)
    return (
      <TakeIn
        heading={t.heading}
        listed={open.value}
        pupils={pupils}
        onDone={() => {
          open.value = null;
        }}
      />
    );
  const reading = tabPlan.reading.value;
  const listed = reading.state === 'read' ? reading.people.filter(({ isPupil }) => isPupil) : [];
  if (listed.length === 0) return null;
  return (
    <Notice>
      <p>{t.shown(listed.length)}</p>
      <button
        type="button"
        onClick={() => {
          open.value = listed;
        }}
      >
        {t.open}
      </button>
    </Notice>
  );
};
