import { readFileSync } from 'node:fs';

/** One goal as a careful reader takes it from a plan. */
export interface Goal {
  text: string;
  /** As the plan prints it for this goal, or null. */
  subject: string | null;
  kind: 'faglig' | 'sosialt' | 'orden';
  level: string | null;
}

/** The expected reading of one plan. */
export interface Reading {
  title: string;
  language: 'nb' | 'nn';
  grade: number;
  week?: number;
  period?: string;
  goals: Goal[];
}

/** An entry of the planner's own list of learning objectives, outside the rich text. */
export interface Objective {
  title: string;
  text: string;
}

export interface Plan {
  /** Plan id in the modern planner; the Note is `id + 100`, the Page `id + 200`. */
  id: number;
  /** File name without ending. */
  name: string;
  course: number;
  /** How the goals are laid out (domain.md 4.4). */
  layout: string;
  topic: string;
  dates: string;
  objectives: Objective[];
  reading: Reading;
  /** What the modern plan page holds in all: the rich text's goals and the objectives. */
  modernGoals: Goal[];
  /** Paths on the tenant. */
  at: { note: string; noteInShell: string; modern: string; page: string; pageInShell: string; pageInPlan: string };
}

const folder = new URL('./plans/', import.meta.url);

/** The teacher's rich text of a plan. */
export const richText = (plan: Plan): string => readFileSync(new URL(`${plan.name}.html`, folder), 'utf8');

export const noteId = (plan: Plan): number => plan.id + 100;
export const elementId = (plan: Plan): number => plan.id + 200;

const objectiveGoal = (objective: Objective): Goal => ({
  text: objective.title,
  subject: null,
  kind: 'faglig',
  level: null,
});

function plan(
  name: string,
  course: number,
  layout: string,
  topic: string,
  dates: string,
  objectives: Objective[] = [],
): Plan {
  const id = 100 + Number(name.slice(0, 2));
  const shell = `/ContentArea/ContentArea.aspx?LocationID=${course}&LocationType=1`;
  const reading: Reading = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  return {
    ...{ id, name, course, layout, topic, dates, objectives, reading },
    modernGoals: [...reading.goals, ...objectives.map(objectiveGoal)],
    at: {
      note: `/note/View_Note.aspx?NoteID=${id + 100}`,
      noteInShell: `${shell}&ElementID=${id + 100}&ElementType=8`,
      modern: `/plans/courses/${course}/plan/${id}`,
      page: `/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=${id + 200}`,
      pageInShell: `${shell}&ElementID=${id + 200}&ElementType=131072`,
      pageInPlan: `/plans/courses/${course}/plan/${id}/element/${id + 200}`,
    },
  };
}

/** Every plan of the practice LMS; each is reached as a Note, as a modern plan and as a Page. */
export const plans: readonly Plan[] = [
  plan('01-ukeplan-1trinn-fagprefiks', 1, 'B', 'Høsten', '14.09.2026 – 18.09.2026'),
  plan('02-ukeplan-2trinn-kan-godt', 1, 'H', 'Kroppen min', '19.10.2026 – 23.10.2026'),
  plan('03-ukeplan-3trinn-flat-liste', 2, 'C', 'Nabolaget', '26.10.2026 – 30.10.2026'),
  plan('04-arbeidsplan-4trinn-fag-tema-mal', 2, 'A', 'Vær og vind', '02.11.2026 – 13.11.2026', [
    { title: 'utforske og beskrive observerbare mønster i været', text: 'Læreplan i naturfag, etter 4. trinn' },
  ]),
  plan('05-vekeplan-4trinn-nynorsk', 2, 'E', 'Vêr og vind', '16.11.2026 – 20.11.2026'),
  plan('06-lekseplan-5trinn-mal-og-lekse', 3, 'D', 'Vikingtid', '09.11.2026 – 13.11.2026', [
    {
      title: 'beskrive og presentere hvordan folk levde i vikingtiden',
      text: 'Læreplan i samfunnsfag, etter 7. trinn',
    },
    { title: 'bruke ulike strategier for å regne med brøk', text: 'Læreplan i matematikk, etter 5. trinn' },
  ]),
  plan('07-ukeplan-6trinn-flettede-celler', 4, 'E', 'Demokrati', '23.11.2026 – 27.11.2026'),
  plan('08-arbeidsplan-6trinn-nynorsk', 4, 'B', 'Forteljingar', '23.11.2026 – 04.12.2026'),
  plan('09-periodeplan-7trinn-kompetansemal', 4, 'F', 'Fornybar energi', '26.10.2026 – 20.11.2026'),
  plan('10-periodeplan-7trinn-mestringsniva', 4, 'G', 'Argumentere', '30.11.2026 – 18.12.2026'),
  plan('11-periodeplan-8trinn-prosa', 5, 'I', 'Kilder og falske nyheter', '05.10.2026 – 30.10.2026'),
  plan('12-arbeidsplan-8trinn-word', 5, 'D', 'Algebra', '16.11.2026 – 27.11.2026', [
    { title: 'utforske algebraiske regneregler', text: 'Læreplan i matematikk, etter 8. trinn' },
  ]),
  plan('13-periodeplan-9trinn-maloppnaelse', 6, 'G', 'Økosystem', '02.11.2026 – 27.11.2026'),
  plan('14-periodeplan-10trinn-nynorsk', 6, 'D', 'Arbeidsliv', '19.10.2026 – 13.11.2026'),
  plan('15-arsplan-10trinn-bare-tema', 6, 'J', 'Hele året', '17.08.2026 – 18.06.2027'),
  plan('16-ukeplan-1trinn-ordensmal', 1, 'B', 'Vennskap', '23.11.2026 – 27.11.2026'),
];

export const plansOf = (course: number): Plan[] => plans.filter((each) => each.course === course);
export const planById = (id: number): Plan | undefined => plans.find((each) => each.id === id);
