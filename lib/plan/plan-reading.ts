import type { Page } from './adapter.ts';
import { textOf } from './blocks.ts';
import { goalsOf, type Part } from './goals.ts';
import { gradeIn } from './grade.ts';
import { periodIn } from './period.ts';
import type { PlanReading } from './reading.ts';
import { capped } from './text.ts';
import type { Turns } from './turns.ts';

/** What an adapter has found of one plan. */
export interface FoundPlan {
  readonly id: string;
  readonly title: string;
  readonly topic?: string;
  /** The date text that the page shows for the plan, if it has a place for one. */
  readonly dates?: string;
  readonly parts: readonly Part[];
}

// A plan's weeks stand at its top; further down, weeks belong to messages and homework.
const HEAD_LINES = 6;

/**
 * Makes the reading of one plan: its goals by the goal rules, its period, all texts within their lengths.
 * @param page where it was found
 * @param found what the adapter found
 */
export function* planReading({ url, explain }: Pick<Page, 'url' | 'explain'>, found: FoundPlan): Turns<PlanReading> {
  const head = found.parts.flatMap((part) => part.blocks.slice(0, HEAD_LINES * 2));
  const topLines = textOf(head).split('\n').slice(0, HEAD_LINES).join('\n');
  const period = found.dates || periodIn(found.title) || periodIn(topLines);
  return {
    id: capped(found.id, 300),
    title: capped(found.title, 300),
    period: period ? capped(period, 120) : null,
    grade: gradeIn(found.title) ?? gradeIn(topLines),
    url: capped(url, 2000),
    goals: yield* goalsOf(found.parts, [found.title, found.topic ?? ''], explain),
  };
}
