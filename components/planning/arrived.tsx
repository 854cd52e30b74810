import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Landing, landed } from '../../lib/dialogue/landing.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { failureText, say } from '../shared/toast.tsx';
import { type Arrival, arrivals } from './arrivals.ts';
import { LandingCard } from './landing-card.tsx';
import { namesOf } from './meeting-words.ts';

const problemOf = (arrival: Arrival): string => {
  const t = words.value.planning;
  if (arrival.problem) return t.problems[arrival.problem];
  const { landings, missing, otherForm } = arrival.landings;
  if (otherForm) return t.problems.otherForm;
  if (landings.length === 0) return t.problems.missing;
  return missing > 0 ? t.missingTalks(missing) : '';
};

/** What has come back, shown before anything is changed; laid into the talks when the teacher says so. */
export const Arrived = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value.planning;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const unlocked = useSignal<readonly Landing[]>([]);
  const failed = useSignal('');
  useEffect(() => dialog.current?.showModal(), []);

  const all = arrivals.value.flatMap((arrival) => (arrival.problem ? [] : arrival.landings.landings));
  const ready = all.filter(
    (landing) => landing.lines.length > 0 && (landing.talk.finishedAt === null || unlocked.value.includes(landing)),
  );
  const layIn = async () => {
    try {
      const ids = [...new Set(ready.map(({ talk }) => talk.id))];
      // Into the talk as it is by now: it may have been written in since the file was read.
      await store.changeDialogues(vault, ids, (now) =>
        landed(
          now,
          ready.filter(({ talk }) => talk.id === now.id).flatMap(({ lines }) => lines),
        ),
      );
      say(t.laidIn(ids.length));
      dialog.current?.close();
    } catch (error) {
      failed.value = failureText(error);
    }
  };
  return (
    <dialog
      ref={dialog}
      class="ask arrived"
      aria-labelledby={id}
      onClose={() => {
        arrivals.value = [];
      }}
    >
      <h2 id={id}>{t.arrived}</h2>
      {arrivals.value.map((arrival, n) => (
        <section key={`${n} ${arrival.name}`} aria-label={arrival.name}>
          <p class="hint">{arrival.name}</p>
          <p class="problem" role="alert">
            {problemOf(arrival)}
          </p>
          {!arrival.problem &&
            arrival.landings.landings.map((landing) => (
              <LandingCard
                key={landing.talk.id}
                landing={landing}
                name={namesOf([landing.talk], pupils)}
                unlocked={unlocked.value.includes(landing)}
                onUnlock={(ticked) => {
                  const others = unlocked.value.filter((other) => other !== landing);
                  unlocked.value = ticked ? [...others, landing] : others;
                }}
              />
            ))}
        </section>
      ))}
      <p class="problem" role="alert">
        {failed.value}
      </p>
      <div class="row-actions">
        {all.some(({ lines }) => lines.length > 0) && (
          <button type="button" class="primary" disabled={ready.length === 0} onClick={() => void layIn()}>
            {t.layIn}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {all.some(({ lines }) => lines.length > 0) ? words.value.cancel : t.close}
        </button>
      </div>
    </dialog>
  );
};
