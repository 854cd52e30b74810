import { type Html, html } from './html-text.ts';
import type { AskedQuestion } from './preparation.ts';
import { SCALES } from './scales.ts';
import type { ScaleName } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** What a form in a file of its own says around the questions. */
export type QuestionTexts = { subject: string; moreRows: string; noGoals: string };

export type QuestionContext = { language: WrittenLanguage; goals: readonly string[]; texts: QuestionTexts };

/** Rows for subjects where none are named, of which the first are shown. */
const ROWS = 12;
const SHOWN_ROWS = 3;

/** How the mouths of the faces bend, the least happy first. */
const MOUTHS = ['M8 17q4-4 8 0', 'M8 16h8', 'M8 15q4 4 8 0'];

/** A face before the words of its step, drawn since not every device has them as signs; it is not read out. */
const faceOf = (step: number): Html =>
  html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M9 9v1M15 9v1${MOUTHS[step] ?? ''}"/></svg>`;

const option = (type: 'radio' | 'checkbox', name: string, value: string | number, label: string, face = html``): Html =>
  html`<label><input type="${type}" name="${name}" value="${value}" autocomplete="off">${face}<span>${label}</span></label>`;

const steps = (name: string, scale: ScaleName, language: WrittenLanguage): Html =>
  html`<div class="options">${SCALES[scale].map((step, n) => {
    const face = scale === 'smileys' ? faceOf(n) : html``;
    return option('radio', name, n + 1, inLanguage(step, language), face);
  })}</div>`;

/** A labelled text with lines. */
export const area = (id: string, label: string, attributes: Html = html``): Html =>
  html`<label for="${id}">${label}</label><textarea id="${id}" name="${id}" maxlength="4000" autocomplete="off"${attributes}></textarea>`;

const subjectRows = (
  question: Extract<AskedQuestion, { type: 'subjects' }>,
  { language, texts }: QuestionContext,
): Html => {
  const columns = (row: string) =>
    question.columns.map(({ id, label }) =>
      area(`${row}_${id}`, inLanguage(label, language), html` data-column="${id}"`),
    );
  if (question.subjects.length > 0)
    return html`${question.subjects.map(
      (subject, n) =>
        html`<fieldset class="within" data-row data-subject="${subject}"><legend>${subject}</legend>${columns(`${question.id}_${n}`)}</fieldset>`,
    )}`;
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const id = `${question.id}_${n}`;
    return html`<fieldset class="within" data-row${n < SHOWN_ROWS ? html`` : html` hidden`}><legend>${texts.subject} ${n + 1}</legend><label for="${id}">${texts.subject}</label><input id="${id}" name="${id}" maxlength="80" autocomplete="off">${columns(id)}</fieldset>`;
  });
  return html`${rows}<button type="button" data-more>${texts.moreRows}</button>`;
};

const fieldOf = (question: AskedQuestion, context: QuestionContext): Html => {
  const { language, goals, texts } = context;
  const { id } = question;
  switch (question.type) {
    case 'choice':
      return html`<div class="options">${question.options.map((each) =>
        option(question.several ? 'checkbox' : 'radio', id, each.id, inLanguage(each.label, language)),
      )}</div>`;
    case 'scale':
      return steps(id, question.scale, language);
    case 'ratings':
      return goals.length === 0
        ? html`<p class="hint">${texts.noGoals}</p>`
        : html`${goals.map(
            (goal, n) =>
              html`<fieldset class="within" data-goal="${goal}"><legend>${goal}</legend>${steps(`${id}_${n}`, question.scale, language)}</fieldset>`,
          )}`;
    case 'subjects':
      return subjectRows(question, context);
    case 'cross':
      return html`<div class="cross">${question.fields.map((label, n) => html`<div>${area(`${id}_${n}`, inLanguage(label, language))}</div>`)}</div>`;
    default:
      return html``;
  }
};

/** One question with the field or fields that it is answered in. */
export const questionHtml = (question: AskedQuestion, context: QuestionContext): Html => {
  const { id, type, reach } = question;
  const label = inLanguage(question.label, context.language);
  const help = question.help ? html`<p class="hint">${inLanguage(question.help, context.language)}</p>` : html``;
  const data = html`class="question" data-question="${id}" data-type="${type}" data-reach="${reach}"`;
  if (type === 'text') return html`<div ${data}>${area(id, label)}${help}</div>`;
  if (type === 'date')
    return html`<div ${data}><label for="${id}">${label}</label><input type="date" id="${id}" name="${id}" autocomplete="off">${help}</div>`;
  return html`<fieldset ${data}><legend>${label}</legend>${help}${fieldOf(question, context)}</fieldset>`;
};
