import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Sheet } from '../../lib/i18n/agreement-paper/sheet.ts';
import { words } from '../../lib/i18n/language.ts';
import { GoalOnSheet } from './goal-on-sheet.tsx';
import { type Fit, useFit } from './use-fit.ts';
import { usePrintedAs } from './use-printed-as.ts';

/** The sheet that the home gets, a document of its own: with its own first heading, language and size. */
export const AgreementSheet = ({ sheet }: { sheet: Sheet }) => {
  const t = words.value.agreement;
  const paper = useRef<HTMLElement>(null);
  const fit = useSignal<Fit>({ step: 0, onePage: true });
  useFit(paper, sheet, fit);
  usePrintedAs(sheet);
  const { step, onePage } = fit.value;
  return (
    <div class="sheet-place">
      <p class={onePage ? 'hint no-print' : 'notice no-print'} role="status">
        {onePage ? t.fits : t.twoPages}
      </p>
      <article class="paper" ref={paper} lang={sheet.language} aria-label={t.sheet} data-step={step}>
        <header>
          {sheet.school && <p class="paper-school">{sheet.school}</p>}
          <h1>{sheet.title}</h1>
          <p>{sheet.talks}</p>
        </header>
        <dl class="paper-facts">
          {sheet.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {sheet.text && <p class="paper-text">{sheet.text}</p>}
        {sheet.goals.map(({ heading, goals }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ol>
              {goals.map((goal) => (
                <GoalOnSheet key={goal.priority} goal={goal} adviceLabel={sheet.adviceLabel} />
              ))}
            </ol>
          </section>
        ))}
        {sheet.earlier.lines.length > 0 && (
          <section>
            <h2>{sheet.earlier.heading}</h2>
            <ul>
              {sheet.earlier.lines.map(({ text, went }) => (
                <li key={text}>
                  {text} – {went}
                </li>
              ))}
            </ul>
          </section>
        )}
        {sheet.said.parts.length > 0 && (
          <section>
            <h2>{sheet.said.heading}</h2>
            {sheet.said.parts.map(({ label, lines }) => (
              <div key={label} class="paper-said">
                <h3>{label}</h3>
                {lines.map(({ about, text }) => (
                  <p key={`${about} ${text}`} class="paper-text">
                    {about && <b>{about}: </b>}
                    {text}
                  </p>
                ))}
              </div>
            ))}
          </section>
        )}
        {sheet.signatures.lines.length > 0 && (
          <section class="paper-signatures">
            <h2>{sheet.signatures.heading}</h2>
            <ul>
              {sheet.signatures.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </div>
  );
};
