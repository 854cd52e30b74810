import { useEffect } from 'preact/hooks';
import { explanationWords } from '../../lib/i18n/explanation/words.ts';
import { chooseExplains, explains, followExplains } from '../../lib/page/explains.ts';

/** The switch for those who work on the reader. */
export const ExplainsSwitch = () => {
  const t = explanationWords.value;
  useEffect(() => void followExplains(), []);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={explains.value}
        onChange={({ currentTarget }) => void chooseExplains(currentTarget.checked)}
      />
      {t.switch}
    </label>
  );
};
