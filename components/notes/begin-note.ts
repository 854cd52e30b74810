import { effect } from '@preact/signals';
import { type NoteTarget, passageOfPlan, wholePlan } from '../../lib/annotation/new-note.ts';
import { markedPassage } from '../../lib/page/notes-of-tab.ts';
import type { TabPlanFollower } from '../../lib/page/tab-plan.ts';
import type { App } from '../app.ts';

const whenRead = ({ reading }: TabPlanFollower): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (reading.value.state === 'reading') return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

const courseOf = ({ reading }: TabPlanFollower): string | null => {
  const { value } = reading;
  return value.state === 'read' ? value.course : null;
};

/** The plans of the page itself, the chosen one first: what is marked lies in none of the teacher's own files. */
const plansOfPage = ({ reading, plans, plan }: TabPlanFollower) => {
  const { value } = reading;
  const ids = value.state === 'read' ? value.plans.map(({ id }) => id) : [];
  const own = plans.value.filter(({ id }) => ids.includes(id));
  return [...own.filter((each) => each === plan.value), ...own.filter((each) => each !== plan.value)];
};

/** What is marked in the page: something to write a note to, or the note that it has already. */
export type Marked = { target: NoteTarget } | { noteId: string } | 'nothing' | 'not reached';

/**
 * Asks the page what is marked there, and waits until it is known which plan that is of.
 * @param frameId the frame that is meant, where that is known
 */
export const whatIsMarked = async ({ tabId, tabPlan }: App, frameId: number | null): Promise<Marked> => {
  if (tabId === null) return 'nothing';
  // A tab that is gone or left itslearning has nothing that could be marked; the screen says so.
  const marked = await markedPassage(tabId, frameId).catch(() => null);
  if (!marked) return 'not reached';
  if (marked.noteId !== null) return { noteId: marked.noteId };
  const { selector, planId, pages } = marked;
  if (selector === null) return 'nothing';
  await whenRead(tabPlan);
  const page = { plans: plansOfPage(tabPlan), course: courseOf(tabPlan) };
  const target = passageOfPlan({ selector, planId, pages }, page);
  return target ? { target } : 'not reached';
};

/** The plan beside the panel as a whole; null where there is none. */
export const planBeside = async ({ tabId, tabPlan }: App): Promise<NoteTarget | null> => {
  const plan = tabPlan.plan.peek();
  if (!plan) return null;
  // Its own id is enough to find a note again by where the page can't be asked.
  const pages =
    tabId === null
      ? []
      : await markedPassage(tabId, null).then(
          (marked) => marked.pages,
          () => [],
        );
  return wholePlan(plan, courseOf(tabPlan), pages);
};
