import { expect, test, vi } from 'vitest';
import { NOTHING_READ } from '../../../lib/plan/read-page.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../../../lib/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { markedText, readTab } = await import('../../../lib/page/read-tab.ts');
const { followTab } = await import('../../../lib/page/tab-plan.ts');

const goal = { text: 'lese', subject: 'Norsk', kind: 'faglig', level: null };
const plan = {
  id: 'plan/1',
  title: 'Uke 47',
  period: null,
  grade: null,
  url: 'https://a.itslearning.com/plans/1',
  goals: [goal],
};
const page = { ...NOTHING_READ, page: 'plan', plans: [plan] };

test('the best reading of all frames wins, with the course of the frame that knows it', async () => {
  sendMessage.mockResolvedValueOnce([{ ...NOTHING_READ, page: 'shell', course: '4A Norsk' }, page]);
  expect(await readTab(7)).toMatchObject({ course: '4A Norsk', plans: [{ id: 'plan/1', goals: [goal] }] });
});

test.each([
  ['nothing', undefined],
  ['a text', 'plan'],
  ['a goal too long', { ...page, plans: [{ ...plan, goals: [{ ...goal, text: 'x'.repeat(501) }] }] }],
  ['a kind that does not exist', { ...page, plans: [{ ...plan, goals: [{ ...goal, kind: 'helse' }] }] }],
  ['too many goals', { ...page, plans: [{ ...plan, goals: Array.from({ length: 501 }, () => goal) }] }],
])('a frame that answers %s is left out, and takes no other down', async (_, odd) => {
  sendMessage.mockResolvedValueOnce([odd, page]);
  expect((await readTab(7)).plans).toHaveLength(1);
});

test('a tab that can’t be read is said so, and read again when asked', async () => {
  sendMessage.mockRejectedValueOnce(new Error('gone'));
  const { reading, plan: current, readAgain } = followTab(7);
  await vi.waitFor(() => expect(reading.value.state).toBe('failed'));
  sendMessage.mockResolvedValueOnce([page]);
  await readAgain();
  expect(current.value?.title).toBe('Uke 47');
});

test('of several plans the first with goals is shown until another is chosen', async () => {
  const empty = { ...plan, id: 'plan/0', title: 'Tom', goals: [] };
  sendMessage.mockResolvedValueOnce([{ ...page, plans: [empty, plan] }]);
  const { plan: current, chosenId } = followTab(7);
  await vi.waitFor(() => expect(current.value?.title).toBe('Uke 47'));
  chosenId.value = 'plan/0';
  expect(current.value?.title).toBe('Tom');
});

test('a slow reading never wins over a newer one', async () => {
  let answerSlowly: (value: unknown) => void = () => {};
  sendMessage.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answerSlowly = resolve;
      }),
  );
  sendMessage.mockResolvedValueOnce([{ ...page, plans: [{ ...plan, title: 'Ny' }] }]);
  const { plan: current, readAgain } = followTab(7);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  await readAgain();
  answerSlowly([page]);
  await vi.waitFor(() => expect(current.value?.title).toBe('Ny'));
});

test('the marked text is the first that is more than blanks, cut to bounds', async () => {
  sendMessage.mockResolvedValueOnce(['', ' \n', 42, 'Jeg kan lese', 'annet']);
  expect(await markedText(7)).toBe('Jeg kan lese');
  sendMessage.mockResolvedValueOnce(['x'.repeat(20_000)]);
  expect(await markedText(7)).toHaveLength(10_000);
  sendMessage.mockResolvedValueOnce(undefined);
  expect(await markedText(7)).toBe('');
});
