import { useEffect } from 'preact/hooks';
import { chooseExplains, explains, followExplains } from '../../lib/page/explains.ts';
import { useExplanationText } from './use-explanation-text.ts';

/** The switch for those who work on the reader. */
export const ExplainsSwitch = () => {
  const t = useExplanationText();
  useEffect(() => void followExplains(), []);
  if (!t) return null;
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
