import { describe, expect, test } from 'vitest';
import { fetchCurriculum, GREP } from '../../../lib/curriculum/fetch-curriculum.ts';
import type { GrepElement } from '../../../lib/curriculum/grep.ts';
import type { Ask } from '../../../lib/curriculum/politely.ts';
import { grepAnswers } from '../../udir/grep-answers.ts';
import { IN_FORCE } from '../../udir/made-up.ts';

/** Asks the made-up answers, and tells which were asked for and how many at once. */
const asking = (change: (path: string) => unknown = () => undefined) => {
  const answers = grepAnswers();
  const asked: string[] = [];
  let now = 0;
  const most = { atOnce: 0 };
  const ask: Ask = async (url) => {
    const path = url.slice(GREP.length + 1);
    asked.push(path);
    most.atOnce = Math.max(most.atOnce, ++now);
    await Promise.resolve();
    now--;
    const changed = change(path);
    if (changed instanceof Error) throw changed;
    return changed ?? answers.get(path);
  };
  return { ask, asked, most };
};

const fetching = (more: Partial<Parameters<typeof fetchCurriculum>[0]> = {}) => ({
  day: '2026-11-25',
  loadedAt: '2026-11-25T10:00:00.000Z',
  signal: new AbortController().signal,
  tell: () => {},
  fetched: new Map<string, GrepElement>(),
  ...more,
});

describe('the curriculum from Udir', () => {
  test('is the aims in force of grunnskolen, with their curriculum’s days, a few asked for at once', async () => {
    const { ask, asked, most } = asking();
    const told: number[][] = [];
    const answer = await fetchCurriculum(fetching({ tell: (done, all) => told.push([done, all]) }), ask);
    if (!('curriculum' in answer)) throw new Error(answer.problem);
    expect(answer.curriculum.aims.map(({ code }) => code)).toEqual(IN_FORCE);
    expect(answer.curriculum.aims.find(({ code }) => code === 'KM90003')).toMatchObject({
      grade: 5,
      text: { nb: 'sammenligne brøker og vise dem på en tallinje' },
    });
    expect(answer.curriculum.plans[0]).toMatchObject({ code: 'MAT01-06', validFrom: '2026-08-01', validTo: null });
    expect(asked).not.toContain('laereplaner-lk20/HEA02-01');
    expect(asked).not.toContain('kompetansemaal-lk20/KM90008');
    expect(most.atOnce).toBeLessThanOrEqual(4);
    expect(told.at(-1)).toEqual([asked.length, asked.length]);
    expect(told.map(([done]) => done)).toEqual(asked.map((_, at) => at + 1));
  });

  test('goes on where it was broken off', async () => {
    const fetched = new Map<string, GrepElement>();
    const broken = asking((path) => (path.endsWith('KM90006') ? new TypeError('net') : undefined));
    expect(await fetchCurriculum(fetching({ fetched }), broken.ask)).toEqual({ problem: 'unreachable' });
    const whole = asking();
    expect(await fetchCurriculum(fetching({ fetched }), whole.ask)).toHaveProperty('curriculum');
    expect(
      whole.asked.filter((path) => broken.asked.includes(path) && path !== 'laereplaner-lk20').length,
    ).toBeLessThanOrEqual(4);
  });

  test.each([
    ['laereplaner-lk20', { error: 'other' }],
    ['laereplaner-lk20', []],
    ['kompetansemaalsett-lk20/KV9001', 'text'],
    ['kompetansemaal-lk20/KM90001', { kode: 5 }],
  ])('is refused whole where %s answers %j', async (broken, answer) => {
    const { ask } = asking((path) => (path === broken ? answer : undefined));
    expect(await fetchCurriculum(fetching(), ask)).toEqual({ problem: 'unexpected' });
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const { ask, asked } = asking((path) => {
      if (!path.endsWith('KM90001')) return undefined;
      stop.abort();
      return new DOMException('stopped', 'AbortError');
    });
    expect(await fetchCurriculum(fetching({ signal: stop.signal }), ask)).toEqual({ problem: 'stopped' });
    expect(asked).not.toContain('kompetansemaal-lk20/KM90007');
  });
});
