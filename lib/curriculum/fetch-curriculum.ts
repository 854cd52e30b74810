import * as z from '../zod.ts';
import { type Curriculum, MOST_AIMS } from './curriculum.ts';
import { aimFrom, curriculumOf, isOurs, planFrom, plansInForce } from './from-grep.ts';
import { GrepElement, gradeOfSet, isPublished } from './grep.ts';
import { inParallel } from './in-parallel.ts';
import { type Ask, politely } from './politely.ts';

/** Where Udir's open data about curricula is; the manifest names its host. */
export const GREP = 'https://data.udir.no/kl06/v201906';

const AT_ONCE = 4;

/** Why nothing could be fetched: Udir did not answer, answered something else than it should, or the teacher stopped it. */
export type FetchProblem = 'unreachable' | 'unexpected' | 'stopped';

type Fetching = {
  /** The day that the curricula are to be in force on. */
  day: string;
  loadedAt: string;
  /** Ends it when the teacher wants to. */
  signal: AbortSignal;
  /** How far it has come: what is fetched, of what is known to be needed. */
  tell: (done: number, all: number) => void;
  /** What was fetched before, by path, so that a second try goes on where the first one ended. Is filled on the way. */
  fetched: Map<string, GrepElement>;
};

const plansOf = (value: unknown): GrepElement[] => {
  // A list of everything may hold elements that are like no other; only those that are ours must be whole.
  const list = z
    .array(z.object({ kode: z.string() }))
    .check(z.maxLength(20_000))
    .parse(value);
  const wanted = new Set(list.filter(({ kode }) => isOurs(kode)).map(({ kode }) => kode));
  return (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    const read = GrepElement.safeParse(each);
    return read.success && wanted.has(read.data.kode) ? [read.data] : [];
  });
};

/**
 * Fetches the curricula in force with all aims of grunnskolen from Udir, one element at a time, a few at once. Nothing
 * of it is kept by this.
 */
export const fetchCurriculum = async (
  { day, loadedAt, signal, tell, fetched }: Fetching,
  ask: Ask = politely,
): Promise<{ curriculum: Curriculum } | { problem: FetchProblem }> => {
  let done = 0;
  let all = 1;
  const step = <T>(value: T): T => {
    done++;
    tell(done, all);
    return value;
  };
  const element = async (path: string): Promise<GrepElement> => {
    const known = fetched.get(path);
    if (known) return step(known);
    const read = GrepElement.parse(await ask(`${GREP}/${path}`, signal));
    fetched.set(path, read);
    return step(read);
  };
  const each = <T>(items: T[], fetchOne: (item: T) => Promise<GrepElement>) => {
    all += items.length;
    return inParallel(items, AT_ONCE, fetchOne);
  };

  try {
    const listed = step(plansInForce(plansOf(await ask(`${GREP}/laereplaner-lk20`, signal)), day));
    const plans = await each(listed, ({ kode }) => element(`laereplaner-lk20/${kode}`));
    const references = plans.flatMap((plan) =>
      (plan['kompetansemaal-kapittel']?.kompetansemaalsett ?? [])
        .filter(isPublished)
        .map(({ kode }) => ({ plan: plan.kode, kode })),
    );
    const sets = await each(references, ({ kode }) => element(`kompetansemaalsett-lk20/${kode}`));
    const wanted = sets.flatMap((set, at) => {
      const grade = gradeOfSet(set);
      const plan = references[at]?.plan;
      return grade === null || !plan
        ? []
        : (set.kompetansemaal ?? []).filter(isPublished).map(({ kode }) => ({ kode, plan, grade }));
    });
    if (wanted.length > MOST_AIMS) return { problem: 'unexpected' };
    const aims = await each(wanted, ({ kode }) => element(`kompetansemaal-lk20/${kode}`));
    const curriculum = curriculumOf(
      // The list knows from when a curriculum holds, its own page has its title in all languages.
      listed.map((plan, at) => planFrom({ ...plan, tittel: plans[at]?.tittel ?? plan.tittel })),
      aims.map((aim, at) => {
        const place = wanted[at];
        return place ? aimFrom(aim, place.plan, place.grade) : null;
      }),
      { from: 'udir', loadedAt },
    );
    return curriculum ? { curriculum } : { problem: 'unexpected' };
  } catch (error) {
    if (signal.aborted) return { problem: 'stopped' };
    return {
      problem: error instanceof z.core.$ZodError || error instanceof SyntaxError ? 'unexpected' : 'unreachable',
    };
  }
};
