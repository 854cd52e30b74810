import type { GoalAim } from '../dialogue/goal.ts';
import { inLanguage, type WrittenLanguage } from '../dialogue/words.ts';
import type { CompetenceAim, Curriculum } from './curriculum.ts';

/** An aim as it is kept on a goal, in a language: whole, so that it stands when the curriculum is gone or another. */
export const snapshotOf = ({ plans }: Curriculum, aim: CompetenceAim, language: WrittenLanguage): GoalAim => {
  const plan = plans.find(({ code }) => code === aim.plan);
  return {
    code: aim.code,
    text: inLanguage(aim.text, language),
    curriculum: {
      code: aim.plan,
      title: plan ? inLanguage(plan.title, language) : aim.plan,
      validFrom: plan?.validFrom ?? null,
    },
    grade: aim.grade,
    url: `https://data.udir.no/kl06/v201906/kompetansemaal-lk20/${aim.code}`,
  };
};
