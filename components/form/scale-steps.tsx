import { useId } from 'preact/hooks';
import { SCALES } from '../../lib/dialogue/scales.ts';
import type { ScaleName } from '../../lib/dialogue/template.ts';
import { inLanguage, type WrittenLanguage } from '../../lib/dialogue/words.ts';
import { Face } from './face.tsx';

type Props = {
  scale: ScaleName;
  language: WrittenLanguage;
  value: number | null;
  onChange: (value: number) => void;
};

/** The steps of a scale as a row of radio buttons, each in words. Stands in a fieldset that says what is rated. */
export const ScaleSteps = ({ scale, language, value, onChange }: Props) => {
  const name = useId();
  return (
    <div class="scale-steps">
      {SCALES[scale].map((label, step) => (
        <label key={step} class="scale-step">
          <input type="radio" name={name} checked={value === step + 1} onChange={() => onChange(step + 1)} />
          {scale === 'smileys' && <Face step={step} />}
          <span>{inLanguage(label, language)}</span>
        </label>
      ))}
    </div>
  );
};
