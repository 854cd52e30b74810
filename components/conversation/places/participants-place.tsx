import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { type Participant, Participant as Schema } from '../../../lib/dialogue/filled-form.ts';
import { words } from '../../../lib/i18n/language.ts';
import { focusAdded } from '../focus-added.ts';
import type { PlaceProps } from '../sitting.ts';

const ROLES = Schema.shape.role.options;
const MOST = 20;

/** The change of a talk that changes who took part. */
const withParticipants =
  (change: (before: Participant[]) => Participant[]) =>
  ({ form }: Dialogue): Partial<Dialogue> =>
    form ? { form: { ...form, participants: change(form.participants) } } : {};

/** Who takes part, by role. */
export const ParticipantsPlace = ({ sitting: { pupil }, held: { talk, writer } }: PlaceProps) => {
  const t = words.value;
  const participants = talk.form?.participants ?? [];
  const edit = (change: (before: Participant[]) => Participant[]) => writer.edit(withParticipants(change));
  const set = (place: number, change: Partial<Participant>) =>
    edit((before) => before.map((each, at) => (at === place ? { ...each, ...change } : each)));
  const isThere = (role: Participant['role']) => participants.some((each) => each.role === role);
  const next = ROLES.find((role) => role !== 'faglærer' && !isThere(role)) ?? 'foresatt';
  return (
    <>
      {participants.map((participant, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset reads its outer legend again for each field
        <div
          key={place}
          class="row"
          role="group"
          aria-label={participant.name || t.conversation.roles[participant.role]}
        >
          <select
            aria-label={t.conversation.role}
            value={participant.role}
            onChange={({ currentTarget }) =>
              set(place, { role: ROLES[currentTarget.selectedIndex] ?? participant.role })
            }
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t.conversation.roles[role]}
              </option>
            ))}
          </select>
          <input
            autocomplete="off"
            aria-label={t.conversation.name}
            maxLength={120}
            value={participant.name}
            onInput={({ currentTarget }) => set(place, { name: currentTarget.value })}
          />
          <button
            type="button"
            class="quiet"
            aria-label={t.remove(participant.name || t.conversation.roles[participant.role])}
            onClick={() => edit((before) => before.filter((_, at) => at !== place))}
          >
            ✕
          </button>
        </div>
      ))}
      {participants.length < MOST && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            const name = next === 'elev' ? (pupil?.name ?? '') : '';
            edit((before) => [...before, { role: next, name }]);
            focusAdded(currentTarget);
          }}
        >
          {t.conversation.addParticipant}
        </button>
      )}
    </>
  );
};
