import { FORM_SCRIPT } from './html-form-script.ts';
import { FORM_STYLE } from './html-form-style.ts';
import { area, type QuestionTexts, questionHtml } from './html-questions.ts';
import { Html, html } from './html-text.ts';
import { formIdOf, type Preparer, preparationParts } from './preparation.ts';
import type { Template } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** What every form in a file of its own says, in its language. */
export type FormTexts = QuestionTexts & {
  intro: string;
  kept: string;
  noScript: string;
  save: string;
  clear: string;
  nothing: string;
  saved: string;
  cleared: string;
};

type Page = {
  language: WrittenLanguage;
  title: string;
  /** Lines under the title: whom it is for, and when the talk is. */
  lines: readonly string[];
  texts: FormTexts;
  /** The name of the file that is saved; no pupil's name in it. */
  fileName: string;
};

export type PreparationForm = Page & {
  template: Template;
  talkId: string;
  by: Preparer;
  goals: readonly string[];
};

export type ColleagueForm = Page & {
  heads: { subject: string; teacher: string };
  /** Each talk that is written to, with what the pupil is called in it. */
  talks: readonly { id: string; name: string }[];
};

const hashOf = async (code: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

/**
 * A page that holds all it needs. Its policy allows nothing but this very script and style, by their hashes: no network,
 * and no code of anyone else's even if a text were to break out of its place.
 */
const page = async ({ language, title, lines, texts, fileName }: Page, data: Html, fields: Html): Promise<string> => {
  const policy = `default-src 'none'; script-src ${await hashOf(FORM_SCRIPT)}; style-src ${await hashOf(FORM_STYLE)}; form-action 'none'; base-uri 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(FORM_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${lines.map((line) => html`<p>${line}</p>`)}
<p>${texts.intro}</p>
<p class="hint">${texts.kept}</p>
<noscript><p class="warn">${texts.noScript}</p></noscript>
<form autocomplete="off"${data} data-file="${fileName}" data-nothing="${texts.nothing}" data-saved="${texts.saved}" data-cleared="${texts.cleared}">
${fields}
<div class="end"><p class="said" role="status"></p><button type="submit" class="primary">${texts.save}</button><button type="button" data-clear>${texts.clear}</button></div>
</form>
</main>
<script>${new Html(FORM_SCRIPT)}</script>
</body>
</html>
`.source;
};

/** The preparation form of the pupil or the home for one talk, as an HTML file that works without a network. */
export const preparationForm = (form: PreparationForm): Promise<string> => {
  const { template, talkId, by, language } = form;
  const parts = preparationParts(template, by).map(
    ({ title, help, questions }) =>
      html`<h2>${inLanguage(title, language)}</h2>${help ? html`<p class="hint">${inLanguage(help, language)}</p>` : html``}${questions.map((question) => questionHtml(question, form))}`,
  );
  const data = html` data-key="${`${talkId} ${by}`}" data-form-id="${formIdOf(template)}" data-talk-id="${talkId}" data-by="${by}"`;
  return page(form, data, html`${parts}`);
};

/** The form of a colleague who teaches the pupils of some talks, as such a file. */
export const colleagueForm = (form: ColleagueForm): Promise<string> => {
  const head = (id: 'subject' | 'teacher') =>
    html`<div class="question" data-head><label for="${id}">${form.heads[id]}</label><input id="${id}" name="${id}" maxlength="${id === 'subject' ? 80 : 120}" autocomplete="off"></div>`;
  const talks = form.talks.map(({ id, name }) => html`<div class="question" data-talk="${id}">${area(id, name)}</div>`);
  const key = form.talks.map(({ id }) => id.slice(0, 8)).join(' ');
  return page(form, html` data-key="${key}"`, html`${head('subject')}${head('teacher')}${talks}`);
};
