import { useId } from 'preact/hooks';
import { today, weeksAfter } from '../../../lib/dialogue/calendar.ts';
import type { Doubt } from '../../../lib/dialogue/dialogue.ts';
import { words } from '../../../lib/i18n/language.ts';
import type { PlaceProps } from '../sitting.ts';

/** Doubt about the outcome, which becomes a follow-up: rektor is told by a day. */
export const DoubtPlace = ({ held: { talk, writer } }: PlaceProps) => {
  const t = words.value.conversation;
  const id = useId();
  const { doubt } = talk;
  const set = (change: Partial<Doubt>) =>
    writer.edit((current) => (current.doubt ? { doubt: { ...current.doubt, ...change } } : {}));
  return (
    <>
      <label class="choice-option">
        <input
          type="checkbox"
          checked={doubt !== null}
          aria-describedby={id}
          onChange={({ currentTarget }) => {
            const doubted = currentTarget.checked ? { due: weeksAfter(today(), 1), informedOn: null } : null;
            writer.edit(() => ({ doubt: doubted }));
          }}
        />
        <span>{t.doubt}</span>
      </label>
      <p id={id} class="hint">
        {t.doubtWhy}
      </p>
      {doubt && (
        <div class="two-columns">
          <Day label={t.tellRektorBy} value={doubt.due} onDay={(due) => due && set({ due })} />
          <div class="field">
            <label class="choice-option">
              <input
                type="checkbox"
                checked={doubt.informedOn !== null}
                onChange={({ currentTarget }) => set({ informedOn: currentTarget.checked ? today() : null })}
              />
              <span>{t.toldRektor}</span>
            </label>
            {doubt.informedOn && (
              <input
                type="date"
                autocomplete="off"
                aria-label={t.toldRektorOn}
                value={doubt.informedOn}
                onChange={({ currentTarget }) => currentTarget.value && set({ informedOn: currentTarget.value })}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
};

const Day = ({ label, value, onDay }: { label: string; value: string; onDay: (day: string) => void }) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        value={value}
        onChange={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </div>
  );
};
