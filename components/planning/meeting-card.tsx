import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Meeting, NEXT_STATES } from '../../lib/dialogue/appointments.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useApp, useStore } from '../app.ts';
import { openTalk } from '../shared/open-talk.ts';
import { attempt, say } from '../shared/toast.tsx';
import { changeMeetings } from './change-meeting.ts';
import { kindOf, nameOf } from './meeting-words.ts';
import { MoveFields } from './move-fields.tsx';

type Props = {
  meeting: Meeting;
  pupils: Pupil[];
  planned: Dialogue[];
  /** Whether it is chosen for letters and forms, and what changes that; null where nothing is made of it. */
  choosing: { chosen: boolean; onChange: (chosen: boolean) => void } | null;
  /** The card is about to go from its place: the focus must go elsewhere. */
  onGone: () => void;
};

/** One planned meeting, with what can be done about it in one press. */
export const MeetingCard = ({ meeting, pupils, planned, choosing, onGone }: Props) => {
  const app = useApp();
  const open = useStore();
  const t = words.value;
  const moving = useSignal(false);
  const [first, ...others] = meeting;
  const { appointment, state } = first;
  const name = nameOf(meeting, pupils);

  const moveButton = useRef<HTMLButtonElement>(null);
  const wasMoving = useRef(false);
  useEffect(() => {
    if (wasMoving.current && !moving.value) moveButton.current?.focus();
    wasMoving.current = moving.value;
  }, [moving.value]);

  const set = async (next: Dialogue['state']) => {
    await changeMeetings(open, [meeting], () => ({ state: next }), t.planning.nowSet(name, t.planning.states[next]));
    if (next !== 'avtalt') onGone();
  };
  const remove = async () => {
    const ids = meeting.map(({ id }) => id);
    await open.store.deleteDialogues(open.vault, ids);
    onGone();
    say(t.talks.deleted, async () => {
      await open.store.restoreDialogues(open.vault, ids);
      say(t.talks.restored);
    });
  };
  const facts = [
    kindOf(meeting),
    appointment && t.planning.lasts(appointment.minutes),
    appointment?.place,
    appointment?.invitedOn && t.planning.invitedOn(formatDay(appointment.invitedOn)),
    appointment?.formSentOn && t.planning.formSentOn(formatDay(appointment.formSentOn)),
  ].filter(Boolean);

  return (
    <article class="talk-card meeting">
      <header>
        {choosing && (
          <input
            type="checkbox"
            aria-label={t.planning.choose(name)}
            checked={choosing.chosen}
            onChange={({ currentTarget }) => choosing.onChange(currentTarget.checked)}
          />
        )}
        <h4>
          {appointment?.time ?? <small>{t.planning.noTime}</small>} {name}
        </h4>
        <span class={`state-mark ${state === 'avtalt' ? 'agreed' : ''}`}>{t.planning.states[state]}</span>
      </header>
      <p class="hint">{facts.join(' · ')}</p>
      {moving.value ? (
        <MoveFields
          {...{ meeting, pupils, planned }}
          onEnd={() => {
            moving.value = false;
          }}
        />
      ) : (
        <footer class="row-actions">
          {NEXT_STATES[state].map((next) => (
            <button
              key={next}
              type="button"
              class="chip-button"
              aria-label={t.planning.set(
                state === 'takket nei' ? t.planning.inviteAgain : t.planning.states[next],
                name,
              )}
              onClick={() => attempt(() => set(next))}
            >
              {state === 'takket nei' ? t.planning.inviteAgain : t.planning.states[next]}
            </button>
          ))}
          {others.length === 0 ? (
            <button type="button" aria-label={t.planning.openTalk(name)} onClick={() => openTalk(app, first.id)}>
              {t.planning.open}
            </button>
          ) : (
            meeting.map(({ id, kind }) => (
              <button
                key={id}
                type="button"
                aria-label={t.planning.openKind(t.talks.kinds[kind], name)}
                onClick={() => openTalk(app, id)}
              >
                {t.planning.open}: {t.talks.kinds[kind]}
              </button>
            ))
          )}
          <button
            ref={moveButton}
            type="button"
            class="quiet"
            aria-label={t.planning.moveTalk(name)}
            onClick={() => {
              moving.value = true;
            }}
          >
            {t.planning.move}
          </button>
          {!app.covered.value && (
            <button
              type="button"
              class="quiet"
              aria-label={t.planning.deleteTalk(name)}
              onClick={() => attempt(remove)}
            >
              {t.talks.delete}
            </button>
          )}
        </footer>
      )}
    </article>
  );
};
