import { describe, expect, test, vi } from 'vitest';
import { NOTHING_READ } from '../../../lib/plan/read-page.ts';
import { PlanReading } from '../../../lib/plan/reading.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../../../lib/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { markedGoals } = await import('../../../lib/page/marked-goals.ts');
const { readTab } = await import('../../../lib/page/read-tab.ts');
const { currentSource } = await import('../../../lib/page/goals-of-plan.ts');
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

test('marked goals are those of the frame that is meant, else of the first that has any', async () => {
  const other = { ...goal, text: 'annet' };
  const answers = [null, [], [goal], [other]].map((answer, frameId) => ({ frameId, answer }));
  sendMessage.mockResolvedValue(answers);
  expect(await markedGoals(7, null)).toEqual([goal]);
  expect(await markedGoals(7, 3)).toEqual([other]);
  expect(await markedGoals(7, 1)).toEqual([goal]);
  sendMessage.mockResolvedValueOnce([]);
  expect(await markedGoals(7, 3)).toEqual([]);
});

test.each([
  ['what is no goal', [{ frameId: 0, answer: [{ ...goal, text: 'x'.repeat(501) }] }]],
  ['an answer of no frame', [{ answer: [goal] }]],
  ['nothing', undefined],
])('marked goals: %s is refused whole', async (_, odd) => {
  sendMessage.mockResolvedValueOnce(odd);
  await expect(markedGoals(7, null)).rejects.toThrow();
});

describe('a plan from a file', () => {
  const fromFile = PlanReading.parse({
    ...plan,
    id: 'file/uke',
    title: 'Uke 48.docx',
    goals: [{ ...goal, text: 'regne' }],
  });
  const follow = async (...pages: unknown[]) => {
    sendMessage.mockResolvedValueOnce(pages);
    const follower = followTab(7);
    await vi.waitFor(() => expect(follower.reading.value.state).toBe('read'));
    return follower;
  };

  test('is chosen, and the choice leads back to the page’s own', async () => {
    const follower = await follow(page);
    follower.bring(fromFile);
    expect(follower.plan.value).toEqual(fromFile);
    expect(follower.plans.value.map(({ id }) => id)).toEqual(['plan/1', 'file/uke']);
    follower.chosenId.value = 'plan/1';
    expect(follower.plan.value?.title).toBe('Uke 47');
  });

  test('stands in for the page that shows it', async () => {
    const follower = await follow({ ...page, plans: [{ ...plan, goals: [] }] });
    follower.bring({ ...fromFile, id: 'plan/1' });
    expect(follower.plans.value).toEqual([{ ...fromFile, id: 'plan/1' }]);
  });

  test('stays while its page is read again, and gives way to another page’s plan', async () => {
    const follower = await follow(page);
    follower.bring(fromFile);
    sendMessage.mockResolvedValueOnce([page]);
    await follower.readAgain();
    expect(follower.plan.value?.id).toBe('file/uke');
    sendMessage.mockResolvedValueOnce([{ ...page, plans: [{ ...plan, id: 'plan/2' }] }]);
    await follower.readAgain();
    expect(follower.plan.value?.id).toBe('plan/2');
  });

  test('of the teacher’s own stays whatever page is beside it, and belongs to no course', async () => {
    const follower = await follow({ ...page, course: '4A Norsk' });
    const own = { ...fromFile, url: '' };
    follower.bring(own);
    sendMessage.mockResolvedValueOnce([{ ...page, plans: [{ ...plan, id: 'plan/2' }] }]);
    await follower.readAgain();
    expect(follower.plan.value).toEqual(own);
    expect(currentSource(follower.reading.value, own)).toMatchObject({ title: 'Uke 48.docx', course: null });
  });

  test('may be all there is, without a page', () => {
    const follower = followTab(null);
    expect(follower.plan.value).toBeNull();
    follower.bring(fromFile);
    expect(currentSource(follower.reading.value, follower.plan.value)?.title).toBe('Uke 48.docx');
  });

  test('five are kept, the newest first', async () => {
    const follower = await follow(page);
    for (let n = 0; n < 8; n++) follower.bring({ ...fromFile, id: `file/${n}` });
    expect(follower.plans.value.map(({ id }) => id)).toEqual([
      'plan/1',
      'file/7',
      'file/6',
      'file/5',
      'file/4',
      'file/3',
    ]);
  });
});
