import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import type { Contribution } from '../../../lib/dialogue/filled-form.ts';
import { words } from '../../../lib/i18n/language.ts';
import { Choice } from '../../shared/choice.tsx';
import { ReachSelect } from '../../shared/reach-select.tsx';
import { focusAdded } from '../focus-added.ts';
import { LabelledText } from '../labelled-text.tsx';
import type { PlaceProps } from '../sitting.ts';

const MOST = 30;
const empty: Contribution = { subject: '', teacher: '', text: '', oral: false, reach: 'hjem' };

type Change = (before: Contribution[]) => Contribution[];

const withContributions =
  (change: Change) =>
  ({ form }: Dialogue): Partial<Dialogue> =>
    form ? { form: { ...form, contributions: change(form.contributions) } } : {};

/** What the subject teachers say, in writing or told. */
export const ContributionsPlace = ({ sitting: { locked }, held: { talk, writer } }: PlaceProps) => {
  const t = words.value;
  const contributions = talk.form?.contributions ?? [];
  const edit = (change: Change) => writer.edit(withContributions(change));
  return (
    <>
      {contributions.map((each, place) => {
        const name = each.subject || t.conversation.contributionOf(place + 1);
        const set = (change: Partial<Contribution>) =>
          edit((before) => before.map((one, at) => (at === place ? { ...one, ...change } : one)));
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset reads its outer legend again for each field
          <div key={place} class="contribution" role="group" aria-label={name}>
            <div class="two-columns">
              <LabelledText
                line
                label={t.conversation.subject}
                maxLength={80}
                value={each.subject}
                onText={(subject) => set({ subject })}
              />
              <LabelledText
                line
                label={t.conversation.teacher}
                maxLength={120}
                value={each.teacher}
                onText={(teacher) => set({ teacher })}
              />
            </div>
            <LabelledText
              label={t.conversation.said}
              maxLength={4000}
              value={each.text}
              onText={(text) => set({ text })}
            />
            <Choice
              label={t.conversation.how}
              options={[
                { value: 'written', label: t.conversation.written },
                { value: 'oral', label: t.conversation.oral },
              ]}
              value={each.oral ? 'oral' : 'written'}
              onChange={(how) => set({ oral: how === 'oral' })}
            />
            <div class="row">
              <ReachSelect label={name} reach={each.reach} disabled={locked} onChange={(reach) => set({ reach })} />
              <button
                type="button"
                class="quiet"
                aria-label={t.remove(name)}
                onClick={() => edit((before) => before.filter((_, at) => at !== place))}
              >
                ✕
              </button>
            </div>
          </div>
        );
      })}
      {contributions.length < MOST && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            edit((before) => [...before, empty]);
            focusAdded(currentTarget);
          }}
        >
          {t.conversation.addContribution}
        </button>
      )}
    </>
  );
};
