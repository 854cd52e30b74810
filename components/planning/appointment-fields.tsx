import { useId } from 'preact/hooks';
import { FORMAL_KINDS, type FormalKind } from '../../lib/dialogue/dialogue-kind.ts';
import { words } from '../../lib/i18n/language.ts';
import { Choice } from '../shared/choice.tsx';

/** What the teacher says of one planned talk or of all in a series. */
export type Terms = {
  kind: FormalKind | 'both';
  state: 'invitert' | 'avtalt';
  minutes: string;
  place: string;
};

export const emptyTerms: Terms = { kind: 'utviklingssamtale', state: 'invitert', minutes: '30', place: '' };

/** The kinds of talk that are planned. */
export const kindsOf = ({ kind }: Terms): readonly FormalKind[] => (kind === 'both' ? FORMAL_KINDS : [kind]);

/** The length as a number, or null where it is none that a talk can have. */
export const lengthOf = (minutes: string): number | null => {
  const length = Number(minutes);
  return Number.isInteger(length) && length >= 5 && length <= 240 ? length : null;
};

type Props = { terms: Terms; onChange: (terms: Terms) => void };

/** Kind, state, length and place. */
export const AppointmentFields = ({ terms, onChange }: Props) => {
  const t = words.value;
  const id = useId();
  return (
    <>
      <Choice
        label={t.planning.kind}
        options={[
          ...FORMAL_KINDS.map((kind) => ({ value: kind, label: t.talks.kinds[kind] })),
          { value: 'both' as const, label: t.planning.both },
        ]}
        value={terms.kind}
        onChange={(kind) => onChange({ ...terms, kind })}
      />
      <Choice
        label={t.planning.state}
        options={[
          { value: 'invitert', label: t.planning.states.invitert },
          { value: 'avtalt', label: t.planning.states.avtalt },
        ]}
        value={terms.state}
        onChange={(state) => onChange({ ...terms, state })}
      />
      <p class="hint">{t.planning.dutyHint}</p>
      <div class="two-fields">
        <div class="field">
          <label for={`${id}-minutes`}>{t.planning.minutes}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            min={5}
            max={240}
            autocomplete="off"
            value={terms.minutes}
            onInput={({ currentTarget }) => onChange({ ...terms, minutes: currentTarget.value })}
          />
        </div>
        <div class="field grow">
          <label for={`${id}-place`}>{t.planning.place}</label>
          <input
            id={`${id}-place`}
            maxLength={120}
            autocomplete="off"
            value={terms.place}
            onInput={({ currentTarget }) => onChange({ ...terms, place: currentTarget.value })}
          />
        </div>
      </div>
    </>
  );
};
