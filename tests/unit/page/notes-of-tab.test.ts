import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { describe as selectorOf } from '../../../lib/annotation/describe.ts';
import { pageTextOf } from '../../../lib/annotation/page-text.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../../../lib/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { markedPassage } = await import('../../../lib/page/notes-of-tab.ts');

const NOTE_ID = '00000000-0000-4000-8000-000000000001';
const SHELL = 'https://school.itslearning.com/main.aspx?CourseID=9';
const INNER = 'https://school.itslearning.com/note/View_Note.aspx?NoteID=5';

const { body } = new JSDOM('<p>Jeg kan lese et dikt.</p>').window.document;
const selector = selectorOf(pageTextOf(body), { start: 0, end: 8 });
const shell = { url: SHELL, top: true, selector: null, planId: null, noteId: null };
const inner = { ...shell, url: INNER, top: false };

type Answer = Record<keyof typeof shell, unknown> | null;
const marked = (frameId: number | null, ...answers: Answer[]) => {
  sendMessage.mockResolvedValueOnce(answers.map((answer, index) => ({ frameId: index, answer })));
  return markedPassage(7, frameId);
};

test('the passage is that of the frame in which one is marked, before a note at the caret of another', async () => {
  expect(await marked(null, { ...shell, noteId: NOTE_ID }, { ...inner, selector, planId: 'plan/1' })).toEqual({
    ...{ selector, planId: 'plan/1', noteId: null },
    pages: ['course/9', 'note/5'],
  });
});

test('where nothing is marked, the caret in a noted passage of some frame names its note', async () => {
  expect(await marked(null, shell, null, { ...inner, noteId: NOTE_ID })).toMatchObject({ noteId: NOTE_ID });
  expect(await marked(null, shell, inner)).toMatchObject({ selector: null, noteId: null });
});

test('of several frames with something marked the one that is meant counts, by passage or by caret', async () => {
  const old = { ...shell, selector, planId: 'plan/old' };
  const just = { ...inner, selector, planId: 'plan/new' };
  expect(await marked(1, old, just)).toMatchObject({ planId: 'plan/new' });
  expect(await marked(1, old, { ...inner, noteId: NOTE_ID })).toMatchObject({ selector: null, noteId: NOTE_ID });
  for (const meant of [1, 9, null]) expect(await marked(meant, old, inner)).toMatchObject({ planId: 'plan/old' });
});

test('a frame that answers something else is refused', async () => {
  await expect(marked(null, { ...shell, noteId: 'x'.repeat(41) })).rejects.toThrow();
  sendMessage.mockResolvedValueOnce([shell]);
  await expect(markedPassage(7, null)).rejects.toThrow();
});
