import { wordingOf } from '../dialogue/goal-wording.ts';
import type { CompetenceAim, Curriculum } from './curriculum.ts';
import { plansFor } from './subjects.ts';

/** What is known of a goal: its words, the subject as the plan prints it, and the grade of the pupil or the plan. */
export type SoughtGoal = { text: string; subject: string | null; grade: number | null };

/** No more than these are offered. */
export const MOST_LIKELY = 5;

/** Less than this share of what a goal says, weighed by how telling each word is, is no likeness. */
const LEAST = 0.3;
/** Where no subject narrows it down, more is asked for: some word is in every curriculum. */
const LEAST_OF_ALL = 0.55;
/** An aim after another grade counts less: plans look back, and ahead. */
const OTHER_GRADE = 0.6;
/** A word that is only a part of the other: `brøk` and `brøkregning`. */
const PART = 0.6;
const LEAST_PART = 4;

/** The aims that a goal of this subject may lead to: those of its curricula; of all where the subject is none of theirs. */
export const aimsOfSubject = ({ aims }: Curriculum, subject: string | null): CompetenceAim[] => {
  const stems = plansFor(subject);
  return stems.length === 0 ? aims : aims.filter(({ plan }) => stems.some((stem) => plan.startsWith(`${stem}-`)));
};

/**
 * The grade after which the aims stand that a pupil of a grade works towards: 7 for grade 5 in most subjects, 5 in
 * mathematics, which has aims for each year.
 * @param aims those of one subject
 * @returns null where the pupil is past all of them
 */
export const gradeAhead = (aims: CompetenceAim[], grade: number): number | null => {
  const ahead = aims.map((aim) => aim.grade).filter((each) => each >= grade);
  return ahead.length > 0 ? Math.min(...ahead) : null;
};

const languages = ['nb', 'nn', 'en'] as const;

/** The stems of an aim, in each language that it is written in. */
const stemsOf = ({ text }: CompetenceAim): string[][] =>
  languages.flatMap((language) => (text[language] ? [wordingOf(text[language]).words] : []));

const likenessOf = (one: string, other: string): number => {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= LEAST_PART && (long.startsWith(short) || long.endsWith(short)) ? PART : 0;
};

/** How telling a word is among some texts: the fewer have it, the more. A word that none has tells most. */
const weigher = (texts: string[][]): ((word: string) => number) => {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + texts.length / (1 + (counts.get(word) ?? 0)));
};

/**
 * The aims that a goal most likely leads to, the likeliest first; none where nothing is likely. Each word of the goal is
 * looked for in the aim, in the language that has most of them; the share that is found is how likely the aim is.
 */
export const likelyAims = (curriculum: Curriculum, { text, subject, grade }: SoughtGoal): CompetenceAim[] => {
  const aims = aimsOfSubject(curriculum, subject);
  const said = wordingOf(text).words;
  const read = aims.map((aim) => ({ aim, texts: stemsOf(aim) }));
  const weightOf = weigher(read.flatMap(({ texts }) => texts));
  const whole = said.reduce((sum, word) => sum + weightOf(word), 0);
  if (whole === 0) return [];
  const aheads = new Map(
    [...Map.groupBy(aims, ({ plan }) => plan)].map(([plan, all]) => [
      plan,
      grade === null ? null : gradeAhead(all, grade),
    ]),
  );
  const shareIn = (words: string[]): number =>
    said.reduce(
      (sum, word) => sum + weightOf(word) * Math.max(0, ...words.map((other) => likenessOf(word, other))),
      0,
    ) / whole;
  return read
    .map(({ aim, texts }) => {
      const fits = grade === null || aheads.get(aim.plan) === aim.grade;
      // Among aims that have as much of the goal, the one that says least beside it is nearest.
      const length = Math.max(1, ...texts.map((words) => words.length));
      return { aim, length, likely: Math.max(0, ...texts.map(shareIn)) * (fits ? 1 : OTHER_GRADE) };
    })
    .filter(({ likely }) => likely >= (plansFor(subject).length > 0 ? LEAST : LEAST_OF_ALL))
    .toSorted(
      (a, b) =>
        b.likely - a.likely || a.length - b.length || a.aim.code.localeCompare(b.aim.code, 'nb', { numeric: true }),
    )
    .slice(0, MOST_LIKELY)
    .map(({ aim }) => aim);
};

/** The aims that have all words that are looked for, by their beginning, in any language, or by their code. */
export const searchAims = (aims: CompetenceAim[], sought: string): CompetenceAim[] => {
  const wanted = sought.toLowerCase().split(/\s+/u).filter(Boolean);
  return aims.filter(({ code, text }) => {
    const words = [code, ...languages.map((language) => text[language] ?? '')]
      .join(' ')
      .toLowerCase()
      .split(/[\s,.;:()«»–-]+/u);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
};
