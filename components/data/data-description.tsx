import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type DataText, dataText } from '../../lib/i18n/data/data-text.ts';
import { language, words } from '../../lib/i18n/language.ts';

/** The description of what is stored, fit to hand to a school's data protection officer. */
export const DataDescription = () => {
  const text = useSignal<DataText | null>(null);
  const chosen = language.value;
  useEffect(() => {
    void dataText(chosen).then((loaded) => {
      text.value = loaded;
    });
  }, [chosen]);
  if (!text.value) return <p class="hint">{words.value.state.loading}</p>;
  const { title, parts } = text.value;
  return (
    <article class="data-description">
      <h2>{title}</h2>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
};
