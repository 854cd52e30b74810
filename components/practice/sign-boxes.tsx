import type { Criterion } from '../../lib/dialogue/criteria.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language } from '../../lib/i18n/language.ts';

type Props = { criteria: Criterion[]; chosen: string[]; onChange: (chosen: string[]) => void };

/** The signs of some criteria, to be ticked. */
export const SignBoxes = ({ criteria, chosen, onChange }: Props) => (
  <>
    {criteria.map(({ id, title, signs }) => (
      <fieldset key={id} class="signs">
        <legend>
          {id}. {inLanguage(title, language.value)}
        </legend>
        {signs.map((sign) => (
          <label key={sign.id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(sign.id)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, sign.id].toSorted() : chosen.filter((each) => each !== sign.id))
              }
            />
            <span>{inLanguage(sign.text, language.value)}</span>
          </label>
        ))}
      </fieldset>
    ))}
  </>
);
