import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageReading } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';
import { plans, richText } from '../../lms/plans.ts';

/** A plan as a Note holds it. */
const note = (title: string, html: string) =>
  new JSDOM(`<h1 class="ccl-pageheader"><span>${title}</span></h1><div class="h-userinput">${html}</div>`).window
    .document;

/** A subject is the same subject however the plan prints it: in the title, in capitals. */
const inAnyCase = <T extends { subject: string | null }>(goals: T[]): T[] =>
  goals.map((goal) => ({ ...goal, subject: goal.subject?.toLowerCase() ?? null }));

const read = (title: string, html: string) => {
  const reading = inOneGo(
    readPage(note(title, html), 'https://solbakken.itslearning.com/note/View_Note.aspx?NoteID=1'),
  );
  expect(PageReading.safeParse(reading).success).toBe(true);
  return inAnyCase(reading.plans.flatMap(({ goals }) => goals));
};

describe.each(plans.map((plan) => [plan.name, plan] as const))('%s', (_, plan) => {
  test('is read just as a careful reader reads it', () => {
    expect(read(plan.reading.title, richText(plan))).toEqual(inAnyCase(plan.reading.goals));
  });

  test('is read the same in more boxes and under other class names', () => {
    const renamed = richText(plan).replace(/class="[^"]*"/g, 'class="svelte-x1y2z3"');
    expect(
      read(plan.reading.title, `<div><section><div>${renamed}</div></section></div>`).map(({ text }) => text),
    ).toEqual(plan.reading.goals.map(({ text }) => text));
  });
});
