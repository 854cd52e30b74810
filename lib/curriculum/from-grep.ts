import { type CompetenceAim, Curriculum, type SubjectPlan } from './curriculum.ts';
import { GrepElement, gradeOfSet, isInForce, isPublished, validityOf, wordsOf } from './grep.ts';
import { PLAN_STEMS } from './subjects.ts';

/** Whether a curriculum is one of those that are loaded: `MAT01-06`, not `MAT09-02` of videregående. */
export const isOurs = (code: string): boolean => PLAN_STEMS.some((stem) => code.startsWith(`${stem}-`));

/**
 * The curricula in force on a day among some elements: of each subject the newest one.
 * @returns none for subjects without one in force
 */
export const plansInForce = (elements: GrepElement[], day: string): GrepElement[] => {
  const ours = elements.filter((element) => isOurs(element.kode) && isInForce(element, day));
  return [...Map.groupBy(ours, ({ kode }) => kode.split('-')[0]).values()].flatMap((versions) =>
    versions.toSorted((a, b) => b.kode.localeCompare(a.kode, 'nb', { numeric: true })).slice(0, 1),
  );
};

/** A curriculum as it is kept; null where it has no title in our languages. */
export const planFrom = (element: GrepElement): SubjectPlan | null => {
  const title = wordsOf(element.tittel, element.kode);
  return title && { code: element.kode, title, ...validityOf(element) };
};

/** An aim as it is kept; null where it is not published or has no text in our languages. */
export const aimFrom = (element: GrepElement, plan: string, grade: number): CompetenceAim | null => {
  const text = isPublished(element) ? wordsOf(element.tittel, plan) : null;
  return text && { code: element.kode, plan, grade, text };
};

/** Aims each once, where they first stand, under curricula that have any; null where nothing is left. */
export const curriculumOf = (
  plans: (SubjectPlan | null)[],
  aims: (CompetenceAim | null)[],
  loaded: Pick<Curriculum, 'from' | 'loadedAt'>,
): Curriculum | null => {
  const once = [...new Map(aims.filter((aim) => aim !== null).map((aim) => [`${aim.plan} ${aim.code}`, aim])).values()];
  const used = new Set(once.map(({ plan }) => plan));
  const read = Curriculum.safeParse({
    ...loaded,
    plans: plans.filter((plan) => plan && used.has(plan.code)),
    aims: once,
  });
  return read.success ? read.data : null;
};

const kindOf = (element: GrepElement): 'plan' | 'set' | 'aim' | null => {
  if (/^[A-ZÆØÅ]{2,5}\d{0,3}-\d+$/u.test(element.kode)) return 'plan';
  if (/^KV\d+/u.test(element.kode)) return 'set';
  return /^KM\d+/u.test(element.kode) ? 'aim' : null;
};

/**
 * Puts a list of Grep elements together: curricula, sets and aims as Udir's addresses give them one by one, in any order.
 * Aims name their set and curriculum, or are named by their set.
 * @param day the day that the curricula are to be in force on
 * @returns null where there is no aim of grunnskolen among them
 */
export const fromGrep = (
  list: unknown[],
  day: string,
  loaded: Pick<Curriculum, 'from' | 'loadedAt'>,
): Curriculum | null => {
  const elements = list.flatMap((each) => {
    const read = GrepElement.safeParse(each);
    return read.success ? [read.data] : [];
  });
  const [plans, sets, aims] = (['plan', 'set', 'aim'] as const).map((kind) =>
    elements.filter((each) => kindOf(each) === kind),
  );
  const given = new Map((plans ?? []).map((plan) => [plan.kode, plan]));
  const inForce = new Set(plansInForce([...given.values()], day).map(({ kode }) => kode));
  const setByCode = new Map((sets ?? []).map((set) => [set.kode, set]));
  const setByAim = new Map(
    (sets ?? []).flatMap((set) => (set.kompetansemaal ?? []).map(({ kode }) => [kode, set] as const)),
  );
  const named = new Map<string, SubjectPlan | null>();

  const placed = (aims ?? []).map((aim) => {
    const reference = aim['tilhoerer-kompetansemaalsett'];
    const set = setByCode.get(reference?.kode ?? '') ?? setByAim.get(aim.kode);
    const plan = aim['tilhoerer-laereplan'] ?? set?.['tilhoerer-laereplan'];
    const grade = set ? gradeOfSet(set) : reference ? gradeOfSet(reference) : null;
    if (!plan || grade === null || !isOurs(plan.kode)) return null;
    // A list of aims alone does not say which curricula are in force; then those that are named are taken.
    if (given.size > 0 ? !inForce.has(plan.kode) : !isPublished(plan)) return null;
    const whole = given.get(plan.kode);
    named.set(plan.kode, planFrom(whole ?? { kode: plan.kode, tittel: plan.tittel ?? plan.kode }));
    return aimFrom(aim, plan.kode, grade);
  });
  return curriculumOf([...named.values()], placed, loaded);
};
