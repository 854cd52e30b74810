import type { Contribution, Participant } from '../../lib/dialogue/filled-form.ts';
import { namedOf } from '../../lib/dialogue/participants.ts';
import type { Reach } from '../../lib/dialogue/reach.ts';
import { words } from '../../lib/i18n/language.ts';
import { Said, SaidText } from './said.tsx';

/** Who took part, by role. Nothing where nobody is named. */
export const Present = ({ label, reach, people }: { label: string; reach: Reach; people: Participant[] }) => {
  const named = namedOf(people);
  return named.length > 0 ? (
    <Said label={label} reach={reach}>
      <p class="said-text">
        {named.map(({ role, name }) => [name, `(${words.value.answers.roles[role]})`].join(' ')).join(', ')}
      </p>
    </Said>
  ) : null;
};

/** What subject teachers contributed, each with its own reach. */
export const Contributions = ({ label, contributions }: { label: string; contributions: Contribution[] }) => (
  <>
    {contributions.map(({ subject, teacher, text, oral, reach }, at) => (
      <SaidText
        key={at}
        label={[label, subject, teacher, oral && words.value.answers.oral].filter(Boolean).join(', ')}
        remark={{ text, reach }}
      />
    ))}
  </>
);
