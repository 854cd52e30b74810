import { inLanguage } from '../../lib/dialogue/words.ts';
import { TextField } from '../shared/text-field.tsx';
import type { FieldProps } from './field.ts';

/** A text. */
export const TextQuestion = ({ question, answer, language, onAnswer, disabled }: FieldProps<'text'>) => (
  <TextField
    label={inLanguage(question.label, language)}
    help={question.help && inLanguage(question.help, language)}
    value={answer ?? { text: '', reach: question.reach }}
    onChange={({ text, reach }) => onAnswer({ type: 'text', text, reach })}
    disabled={disabled}
  />
);
