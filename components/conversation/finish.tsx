import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { finished, missingToFinish, type Needed, reopened } from '../../lib/dialogue/finishing.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import { OwnCheck } from '../practice/own-check.tsx';
import { Notice } from '../shared/notice.tsx';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { say } from '../shared/toast.tsx';
import type { Sitting } from './sitting.ts';

/** Finishes the talk, after saying once what is missing; a finished one can be opened again, and leads on. */
export const Finish = ({ sitting }: { sitting: Sitting }) => {
  const { held, agreeing, locked } = sitting;
  const [first, ...others] = held;
  const t = words.value.conversation;
  const asked = useSignal<Needed[] | null>(null);
  const checking = useSignal(false);
  const element = useRef<HTMLDivElement>(null);
  // What was pressed is gone after it: the focus goes to what came in its place.
  const focusHere = () => element.current?.focus();

  const finish = async () => {
    const moment = new Date().toISOString();
    for (const { writer } of held) writer.edit((talk) => finished(talk, moment, today()));
    await Promise.all(held.map(({ writer }) => writer.flush()));
    asked.value = null;
    focusHere();
  };
  const ask = () => {
    const missing = missingToFinish([first.talk, ...others.map(({ talk }) => talk)]);
    if (missing.length === 0) return finish();
    asked.value = missing;
    focusHere();
  };
  const reopen = async () => {
    for (const { writer } of held) {
      writer.layAsideNext();
      writer.edit(() => reopened);
    }
    await Promise.all(held.map(({ writer }) => writer.flush()));
    say(t.isReopened);
    focusHere();
  };

  return (
    <div ref={element} class="finish" tabIndex={-1}>
      {locked ? (
        <>
          <Notice>
            <p>{agreeing.talk.finishedAt && t.finished(formatMoment(agreeing.talk.finishedAt))}</p>
            <p class="hint">{t.finishedHow}</p>
          </Notice>
          <div class="row-actions">
            <button type="button" class="primary" onClick={() => showInMappe(`agreement=${agreeing.talk.id}`)}>
              {t.toAgreement}
            </button>
            {!checking.value && (
              <button
                type="button"
                onClick={() => {
                  checking.value = true;
                }}
              >
                {t.toCheck}
              </button>
            )}
            <button type="button" onClick={() => showInMappe(`folder=${agreeing.talk.pupilId}`)}>
              {t.toFolder}
            </button>
            <button type="button" class="quiet" onClick={() => void reopen()}>
              {t.reopen}
            </button>
          </div>
          {checking.value && (
            <OwnCheck
              kind={agreeing.talk.kind}
              onDone={() => {
                checking.value = false;
                focusHere();
              }}
            />
          )}
        </>
      ) : asked.value ? (
        <>
          <Notice alert>
            <p>{t.missing}</p>
            <ul class="talk-goals">
              {asked.value.map((needed) => (
                <li key={needed}>{t.needed[needed]}</li>
              ))}
            </ul>
            <p>{t.missingHow}</p>
          </Notice>
          <div class="row-actions">
            <button type="button" class="primary" onClick={() => void finish()}>
              {t.finishAnyway}
            </button>
            <button
              type="button"
              onClick={() => {
                asked.value = null;
                focusHere();
              }}
            >
              {t.fillFirst}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="primary" onClick={() => void ask()}>
          {t.finish}
        </button>
      )}
    </div>
  );
};
