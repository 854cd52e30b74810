import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { colleagueForm, type FormTexts, preparationForm } from '../../../lib/dialogue/html-form.ts';
import { FORM_SCRIPT } from '../../../lib/dialogue/html-form-script.ts';
import { readReturned } from '../../../lib/dialogue/returned-file.ts';
import { SCALES } from '../../../lib/dialogue/scales.ts';
import { everyQuestion } from './every-question.ts';
import { idOf } from './records.ts';

const texts = (said: string): FormTexts => ({
  intro: said,
  kept: said,
  noScript: said,
  save: said,
  clear: said,
  nothing: said,
  saved: said,
  cleared: said,
  subject: said,
  moreRows: said,
  noGoals: said,
});
const made = (said: string) =>
  preparationForm({
    language: 'nb',
    title: said,
    lines: [said],
    texts: texts(said),
    fileName: said,
    template: everyQuestion(said),
    talkId: idOf(1),
    by: 'elev',
    goals: [said, `${said} 2`],
  });

/** The elements of a page with their attributes' names: what a text must not change. */
const skeleton = (source: string): string[] =>
  Array.from(new JSDOM(source).window.document.querySelectorAll('*'), ({ tagName, attributes }) =>
    [tagName, ...Array.from(attributes, ({ name }) => name)].join(' '),
  );

const HOSTILE = [
  '</textarea><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</title></style></script><!--',
  '<noscript>&lt;&quot;&#39;',
  'javascript: $& `',
];

test.each(HOSTILE)('%s stays a text wherever it stands', async (said) => {
  const source = await made(said);
  expect(skeleton(source)).toEqual(skeleton(await made('vanlig tekst')));
  const { document } = new JSDOM(source).window;
  expect(document.title).toBe(said);
  expect(document.querySelector('[data-question="words"] label')?.textContent).toBe(said);
  expect(document.querySelector('[data-goal]')?.getAttribute('data-goal')).toBe(said);
});

test('no text breaks out of its place', async () => {
  const plain = skeleton(await made('vanlig tekst'));
  const sign = fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '-', '=', '`', 'script', 'style', ' ', 'å', '$&');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(sign, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 12 }),
      async (signs) => {
        expect(skeleton(await made(signs.join('')))).toEqual(plain);
      },
    ),
    { numRuns: 30 },
  );
}, 30_000);

test('the page allows nothing from anywhere, and no script but its own', async () => {
  const { document } = new JSDOM(await made('tekst')).window;
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; form-action 'none'/,
  );
  expect(document.querySelectorAll('script, style, link, img, iframe').length).toBe(2);
  expect(document.querySelectorAll('[src], [href]').length).toBe(0);
});

/** The form with its script running and something filled in, and what its button saves; or what it says instead. */
const saved = async (source: string, fill: (document: Document) => void): Promise<string> => {
  const { window } = new JSDOM(source);
  const { document } = window;
  window.HTMLAnchorElement.prototype.click = () => undefined;
  const files: Blob[] = [];
  const url = {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return 'blob:x';
    },
  };
  // A browser that keeps nothing for a file throws here, and the form goes on.
  const run = new Function('document', 'URL', 'localStorage', FORM_SCRIPT);
  run(document, url, undefined);
  fill(document);
  document.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  return (await files[0]?.text()) ?? document.querySelector('.said')?.textContent ?? '';
};
const type = (document: Document, selector: string, text: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(selector);
  field.value = text;
};
const tick = (document: Document, selector: string) => document.querySelector<HTMLInputElement>(selector)?.click();

test('what is filled in comes out as answers of each type, and nothing else', async () => {
  const file = await saved(await made('Mål'), (document) => {
    type(document, '#words', ' Jeg vil lese mer ');
    tick(document, '[name="mood"][value="3"]');
    tick(document, '[name="best"][value="b"]');
    tick(document, '[name="goals_1"][value="2"]');
    type(document, '#open_1', 'Norsk');
    type(document, '#open_1_can', 'Lese');
    type(document, '#named_0_can', 'Regne');
    type(document, '#cross_2', 'Nede');
    type(document, '#day', '2026-12-24');
  });
  const read = readReturned(file);
  const reach = 'elev';
  expect(read).toMatchObject({
    formId: 'veilederen.elevsamtale@1',
    talkId: idOf(1),
    by: 'elev',
    answers: {
      words: { type: 'text', text: 'Jeg vil lese mer', reach },
      mood: { type: 'scale', value: 3, reach },
      best: { type: 'choice', chosen: ['b'], reach },
      goals: { type: 'ratings', rated: [{ goal: 'Mål 2', value: 2 }], reach },
      open: { type: 'subjects', rows: [{ subject: 'Norsk', texts: { can: 'Lese' } }], reach },
      named: { type: 'subjects', rows: [{ subject: 'Mål', texts: { can: 'Regne' } }], reach },
      cross: { type: 'cross', texts: ['', '', 'Nede', ''], reach },
      day: { type: 'date', day: '2026-12-24', reach },
    },
  });
  expect(await saved(await made('Tomt'), () => undefined)).toBe('Tomt');
});

test('a colleague writes to several talks at once', async () => {
  const source = await colleagueForm({
    language: 'en',
    title: 'Words',
    lines: [],
    texts: texts('x'),
    fileName: 'a.svar.json',
    heads: { subject: 'Subject', teacher: 'Teacher' },
    talks: [
      { id: idOf(1), name: 'Eva' },
      { id: idOf(2), name: 'Ola' },
    ],
  });
  const file = await saved(source, (document) => {
    type(document, '#subject', 'Norsk');
    type(document, '#teacher', 'Per By');
    type(document, `[data-talk="${idOf(2)}"] textarea`, 'Leser godt');
  });
  expect(readReturned(file)).toEqual({
    format: 'laeringsdialog-contributions',
    version: 1,
    subject: 'Norsk',
    teacher: 'Per By',
    contributions: [{ talkId: idOf(2), text: 'Leser godt' }],
  });
});

test('each step of a scale has its word beside it', async () => {
  const { document } = new JSDOM(await made('tekst')).window;
  const labels = Array.from(document.querySelectorAll('[data-type="scale"] label span'), (word) => word.textContent);
  expect(labels).toEqual(SCALES.smileys.map(({ nb }) => nb));
});
