import { inLanguage } from '../../lib/dialogue/words.ts';
import type { FieldProps } from './field.ts';
import { LongText } from './long-text.tsx';
import { QuestionFrame } from './question-frame.tsx';

/** Four texts in a cross; one below the other where it is narrow. */
export const CrossQuestion = (props: FieldProps<'cross'>) => {
  const { question, answer, language, onAnswer } = props;
  const { texts, reach } = answer ?? { texts: ['', '', '', ''] as const, reach: question.reach };
  const [a, b, c, d] = texts;
  const set = (at: number, text: string) => {
    const changed = (before: string, place: number) => (place === at ? text : before);
    onAnswer({ type: 'cross', texts: [changed(a, 0), changed(b, 1), changed(c, 2), changed(d, 3)], reach });
  };
  return (
    <QuestionFrame {...props}>
      <div class="cross">
        {question.fields.map((label, at) => (
          <LongText
            key={at}
            label={inLanguage(label, language)}
            text={texts[at] ?? ''}
            onText={(text) => set(at, text)}
          />
        ))}
      </div>
    </QuestionFrame>
  );
};
