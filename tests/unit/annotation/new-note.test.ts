import { describe, expect, test } from 'vitest';
import { passageOfPlan, wholePlan } from '../../../lib/annotation/new-note.ts';
import type { PlanReading } from '../../../lib/plan/reading.ts';
import { note } from './notes.ts';

const plan = (id: string, more: Partial<PlanReading> = {}): PlanReading => ({
  id,
  title: `Plan ${id}`,
  period: null,
  grade: null,
  url: `https://x.itslearning.com/${id}`,
  goals: [],
  ...more,
});
const { selector } = note(1);
if (!selector) throw new Error('The note has a passage');
const marked = (planId: string | null, pages = ['course/7']) => ({ selector, planId, pages });
const page = { plans: [plan('plan/1'), plan('plan/2')], course: '7B' };

describe('a note to a passage', () => {
  test('belongs to the plan whose row it lies in, else to the first', () => {
    expect(passageOfPlan(marked('plan/2'), page)).toEqual({
      planId: 'plan/2',
      pages: ['course/7'],
      plan: { title: 'Plan plan/2', course: '7B', url: 'https://x.itslearning.com/plan/2' },
      selector,
    });
    expect(passageOfPlan(marked(null), page)?.planId).toBe('plan/1');
  });

  test('belongs to a row’s plan that was not read, and to the page where there is no plan', () => {
    expect(passageOfPlan(marked('plan/9'), page)).toMatchObject({ planId: 'plan/9', plan: { title: '7B', url: '' } });
    expect(passageOfPlan(marked(null), { plans: [], course: null })).toMatchObject({
      planId: 'course/7',
      plan: { title: '', url: '' },
    });
    expect(passageOfPlan(marked(null, []), { plans: [], course: null })).toBeNull();
  });
});

test('a note to a whole plan has no passage; a file of the teacher’s own is in no course', () => {
  expect(wholePlan(plan('plan/1'), '7B', ['plan/1'])).toMatchObject({ selector: null, plan: { course: '7B' } });
  expect(wholePlan(plan('fil', { url: '' }), '7B', []).plan).toEqual({ title: 'Plan fil', course: null, url: '' });
});
