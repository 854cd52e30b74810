import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
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

beforeEach(() => vi.clearAllMocks());

test('the passage is that of the frame in which one is marked, before a note at the caret of another', async () => {
  sendMessage.mockResolvedValueOnce([{ ...shell, noteId: NOTE_ID }, { ...inner, selector, planId: 'plan/1' }]);
  expect(await markedPassage(7)).toEqual({ selector, planId: 'plan/1', noteId: null, pages: ['course/9', 'note/5'] });
});

test('where nothing is marked, the caret in a noted passage of some frame names its note', async () => {
  sendMessage.mockResolvedValueOnce([shell, null, { ...inner, noteId: NOTE_ID }]);
  expect(await markedPassage(7)).toMatchObject({ selector: null, noteId: NOTE_ID });
  sendMessage.mockResolvedValueOnce([shell, inner]);
  expect(await markedPassage(7)).toMatchObject({ selector: null, noteId: null });
});

test('a frame that answers something else is refused', async () => {
  sendMessage.mockResolvedValueOnce([{ ...shell, noteId: 'x'.repeat(41) }]);
  await expect(markedPassage(7)).rejects.toThrow();
});
