import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type Arrival, arrivalsOf, type Listed } from '../../lib/dialogue/arrivals.ts';
import type { Pupil, PupilDetails } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { peopleWords } from '../../lib/i18n/people/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { ArrivalRow } from './arrival-row.tsx';

type Props = { listed: readonly Listed[]; pupils: Pupil[]; onDone: () => void };

const isOffered = ({ known }: Arrival): boolean => known === 'new' || known === 'archived';

/** A list of pupils to take in: new ones are chosen, those who are here already can't be taken in twice. */
export const TakeIn = ({ listed, pupils, onDone }: Props) => {
  const { vault, store } = useStore();
  const t = peopleWords.value;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const arrivals = useMemo(() => arrivalsOf(listed, pupils), [listed, pupils]);
  const offered = () => new Set(arrivals.flatMap((arrival, n) => (isOffered(arrival) ? [n] : [])));
  const chosen = useSignal(offered());
  const changed = useSignal<ReadonlyMap<number, Partial<PupilDetails>>>(new Map());
  const detailsOf = (n: number): PupilDetails | null => {
    const arrival = arrivals[n];
    if (!arrival) return null;
    const { name, group, grade } = { ...arrival, ...changed.value.get(n) };
    return { name, group, grade };
  };

  const takeIn = async () => {
    const wanted = arrivals.flatMap((arrival, n) => {
      const details = detailsOf(n);
      return chosen.value.has(n) && arrival.known !== 'here' && details ? [{ arrival, details }] : [];
    });
    const added = wanted.filter(({ arrival }) => arrival.known !== 'archived').map(({ details }) => details);
    const back = wanted.flatMap(({ arrival: { known, pupil }, details }) =>
      known === 'archived' && pupil ? [{ pupil, details }] : [],
    );
    const undo = await store.takeIn(vault, added, back);
    say(t.taken(wanted.length), undo);
    onDone();
  };

  return (
    <section class="take-in" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t.heading}
      </h2>
      <div class="row">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chosen.value = offered();
          }}
        >
          {t.all}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chosen.value = new Set();
          }}
        >
          {t.none}
        </button>
      </div>
      <ul>
        {arrivals.map((arrival, n) => (
          <ArrivalRow
            key={`${arrival.name} ${arrival.group}`}
            arrival={arrival}
            details={detailsOf(n) ?? arrival}
            chosen={chosen.value.has(n)}
            onChoose={(isChosen) => {
              const next = new Set(chosen.value);
              if (isChosen) next.add(n);
              else next.delete(n);
              chosen.value = next;
            }}
            onChange={(part) => {
              changed.value = new Map(changed.value).set(n, { ...changed.value.get(n), ...part });
            }}
          />
        ))}
      </ul>
      <div class="row take-in-end">
        <button type="button" class="primary" disabled={chosen.value.size === 0} onClick={() => attempt(takeIn)}>
          {t.take(chosen.value.size)}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {words.value.cancel}
        </button>
      </div>
    </section>
  );
};
