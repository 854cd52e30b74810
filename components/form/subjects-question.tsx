import { useEffect, useId, useRef } from 'preact/hooks';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { words } from '../../lib/i18n/language.ts';
import type { FieldProps } from './field.ts';
import { LongText } from './long-text.tsx';
import { QuestionFrame } from './question-frame.tsx';

const MOST = 30;

/** Texts for each subject: the subjects that the form names, or rows that are added. */
export const SubjectsQuestion = (props: FieldProps<'subjects'>) => {
  const { question, answer, language, onAnswer, disabled } = props;
  const t = words.value.answers;
  const { reach } = answer ?? question;
  const adding = useRef(false);
  const kept = answer?.rows ?? [];
  const missing = question.subjects.filter((subject) => !kept.some((row) => row.subject === subject));
  const rows = [...kept, ...missing.map((subject) => ({ subject, texts: {} }))];
  type Row = (typeof kept)[number];
  const setRows = (changed: Row[]) => onAnswer(changed.length > 0 ? { type: 'subjects', rows: changed, reach } : null);
  const set = (at: number, change: Partial<Row>) =>
    setRows(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const isGiven = (subject: string) => question.subjects.includes(subject);

  return (
    <QuestionFrame {...props}>
      {rows.map((row: Row, at) => (
        <fieldset key={at} class="subject-row">
          <legend>{row.subject || t.noSubject}</legend>
          {!isGiven(row.subject) && (
            <div class="subject-name">
              <SubjectName added={adding.current} subject={row.subject} onName={(subject) => set(at, { subject })} />
              {!disabled && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={t.removeSubject(row.subject || t.noSubject)}
                  onClick={({ currentTarget }) => {
                    // The button goes with its row.
                    currentTarget.closest('.question')?.querySelector('legend')?.focus();
                    setRows(rows.filter((_, place) => place !== at));
                  }}
                >
                  ✕
                </button>
              )}
            </div>
          )}
          {question.columns.map(({ id, label }) => (
            <LongText
              key={id}
              label={inLanguage(label, language)}
              text={Object.hasOwn(row.texts, id) ? (row.texts[id] ?? '') : ''}
              onText={(text) => set(at, { texts: { ...row.texts, [id]: text } })}
            />
          ))}
        </fieldset>
      ))}
      {question.subjects.length === 0 && rows.length < MOST && !disabled && (
        <button
          type="button"
          onClick={() => {
            adding.current = true;
            setRows([...rows, { subject: '', texts: {} }]);
          }}
        >
          {t.addSubject}
        </button>
      )}
    </QuestionFrame>
  );
};

type NameProps = { subject: string; onName: (subject: string) => void; added: boolean };

/** The name of a subject; in a row that was just added it is written first. */
const SubjectName = ({ subject, onName, added }: NameProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (added) input.current?.focus();
  }, []);
  return (
    <div class="field">
      <label for={id}>{words.value.answers.subject}</label>
      <input
        ref={input}
        id={id}
        autocomplete="off"
        maxLength={80}
        value={subject}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </div>
  );
};
