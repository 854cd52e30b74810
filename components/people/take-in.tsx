import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type Arrival, arrivalsOf, isAsked, type Listed } from '../../lib/dialogue/arrivals.ts';
import { byGroupName } from '../../lib/dialogue/groups.ts';
import type { Pupil, PupilDetails } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { peopleWords } from '../../lib/i18n/people/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { ArrivalRow } from './arrival-row.tsx';
import { GroupFilter } from './group-filter.tsx';

type Props = { heading: string; listed: readonly Listed[]; pupils: Pupil[]; onDone: () => void };

const isOffered = ({ known }: Arrival): boolean => known === 'new' || known === 'archived';

const withOrWithout = (all: ReadonlySet<number>, n: number, isIn: boolean): ReadonlySet<number> =>
  isIn ? new Set(all).add(n) : all.difference(new Set([n]));

/**
 * A list of pupils to take in: new ones are chosen, those who are here already can't be taken in twice. Only
 * those shown are taken in, so that one group can be taken in by itself.
 */
export const TakeIn = ({ heading, listed, pupils, onDone }: Props) => {
  const { vault, store } = useStore();
  const t = peopleWords.value;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const arrivals = useMemo(() => arrivalsOf(listed, pupils), [listed, pupils]);
  const groups = useMemo(
    () => [...new Set(arrivals.flatMap((arrival) => arrival.groups))].sort(byGroupName),
    [arrivals],
  );
  const group = useSignal('');
  const shown = arrivals.flatMap((arrival, n) =>
    group.value === '' || arrival.groups.includes(group.value) ? [{ arrival, n }] : [],
  );
  const chosen = useSignal<ReadonlySet<number>>(
    new Set(arrivals.flatMap((arrival, n) => (isOffered(arrival) ? [n] : []))),
  );
  const same = useSignal<ReadonlySet<number>>(new Set());
  const isTaking = useSignal(false);
  const changed = useSignal<ReadonlyMap<number, Partial<PupilDetails>>>(new Map());
  const wanted = shown.filter(({ arrival, n }) => chosen.value.has(n) && arrival.known !== 'here');
  const knownAs = (arrival: Arrival, n: number): Pupil | null =>
    arrival.known === 'archived' || (isAsked(arrival) && same.value.has(n)) ? arrival.pupil : null;
  const detailsOf = (arrival: Arrival, n: number): PupilDetails => {
    const known = knownAs(arrival, n);
    // What a list does not tell of someone known stays as it is.
    const listed = { group: arrival.group ?? known?.group ?? null, grade: arrival.grade ?? known?.grade ?? null };
    return { name: arrival.name, ...listed, ...changed.value.get(n) };
  };

  const takeIn = async () => {
    if (isTaking.value) return;
    isTaking.value = true;
    try {
      const all = wanted.map(({ arrival, n }) => {
        const details = detailsOf(arrival, n);
        return { pupil: knownAs(arrival, n), details: { ...details, group: details.group?.trim() || null } };
      });
      const added = all.filter(({ pupil }) => pupil === null).map(({ details }) => details);
      const back = all.flatMap(({ pupil, details }) => (pupil ? [{ pupil, details }] : []));
      const before = shown.filter(({ arrival }) => arrival.known === 'here').length;
      const undo = await store.takeIn(vault, added, back);
      say(t.taken(all.length, before), undo);
      onDone();
    } finally {
      isTaking.value = false;
    }
  };
  const choose = (isChosen: (arrival: Arrival) => boolean) => {
    const next = new Set(chosen.value);
    for (const { arrival, n } of shown)
      if (isChosen(arrival)) next.add(n);
      else next.delete(n);
    chosen.value = next;
  };

  return (
    <section class="take-in" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {groups.length > 1 && (
        <GroupFilter
          groups={groups}
          group={group.value}
          onChange={(next) => {
            group.value = next;
          }}
        />
      )}
      <div class="row-actions">
        <button type="button" class="quiet" onClick={() => choose(isOffered)}>
          {t.all}
        </button>
        <button type="button" class="quiet" onClick={() => choose(() => false)}>
          {t.none}
        </button>
      </div>
      <div class="row-actions">
        <button type="button" class="primary" disabled={wanted.length === 0} onClick={() => attempt(takeIn)}>
          {t.take(wanted.length)}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {words.value.cancel}
        </button>
      </div>
      <ul>
        {shown.map(({ arrival, n }) => (
          <ArrivalRow
            key={n}
            arrival={arrival}
            details={detailsOf(arrival, n)}
            chosen={chosen.value.has(n)}
            same={same.value.has(n)}
            onChoose={(isChosen) => {
              chosen.value = withOrWithout(chosen.value, n, isChosen);
            }}
            onSame={(isSame) => {
              same.value = withOrWithout(same.value, n, isSame);
            }}
            onChange={(part) => {
              changed.value = new Map(changed.value).set(n, { ...changed.value.get(n), ...part });
            }}
          />
        ))}
      </ul>
    </section>
  );
};
