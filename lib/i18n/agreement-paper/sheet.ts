import type { Paper, PaperGoal } from '../../dialogue/agreement-paper.ts';
import type { AnswerLine } from '../../dialogue/answer-lines.ts';
import type { Said } from '../../dialogue/shared-answers.ts';
import type { WrittenLanguage } from '../../dialogue/words.ts';
import type { PaperWords } from './paper-words.ts';

export type SheetGoal = {
  priority: number;
  text: string;
  subject: string;
  advice: string;
  by: string;
  /** What the pupil, the home and the school do, each under its heading. */
  tasks: { who: string; what: string }[];
};

/** The written agreement in words, ready to be set: the screen, the print and the document all say this. */
export type Sheet = {
  language: WrittenLanguage;
  title: string;
  talks: string;
  school: string;
  facts: { label: string; value: string }[];
  text: string;
  goals: { heading: string; goals: SheetGoal[] }[];
  adviceLabel: string;
  earlier: { heading: string; lines: { text: string; went: string }[] };
  said: { heading: string; parts: { label: string; lines: AnswerLine[] }[] };
  signatures: { heading: string; lines: string[] };
  /** Without the pupil's name: files lie about. */
  fileName: string;
};

const goalIn = (goal: PaperGoal, words: PaperWords, day: (day: string) => string): SheetGoal => {
  const tasks = (['elev', 'hjem', 'skole'] as const).map((who) => ({
    who: words.does[who],
    what: goal.tasks[who].trim(),
  }));
  const isAny = tasks.some(({ what }) => what);
  return {
    priority: goal.priority,
    text: goal.text,
    subject: goal.subject ?? '',
    advice: goal.advice.trim(),
    by: goal.by ? words.by(day(goal.by)) : '',
    // An empty cell would leave it open whether it was forgotten.
    tasks: isAny ? tasks.map(({ who, what }) => ({ who, what: what || words.nothing })) : [],
  };
};

const labelOf = ({ id, label }: Said, { own, contributions }: PaperWords): string => {
  if (label) return label;
  return id === 'pupilWords' || id === 'feedback' || id === 'feedForward' ? own[id] : contributions;
};

/** What has the same label stands under it once: the contributions of several subject teachers, the feedback of two talks. */
const joined = (parts: Sheet['said']['parts']): Sheet['said']['parts'] =>
  [...Map.groupBy(parts, ({ label }) => label)].map(([label, same]) => ({
    label,
    lines: same.flatMap(({ lines }) => lines),
  }));

/**
 * Sets an agreement in words.
 * @param day writes an ISO date in the language
 */
export const sheetOf = (
  paper: Paper,
  words: PaperWords,
  language: WrittenLanguage,
  choice: { said: boolean; signatures: boolean },
  day: (iso: string) => string,
): Sheet => {
  const talks = paper.talks.map(({ kind, name }) => name || words.kinds[kind]);
  // A name that begins as a sentence does goes on in small letters behind another; `SFO` does not.
  const behind = (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  const facts = [
    { label: words.pupil, value: [paper.pupil, paper.group].filter(Boolean).join(', ') },
    { label: words.held, value: day(paper.date) },
    {
      label: words.participants,
      value: paper.participants.map(({ role, name }) => `${name} (${words.roles[role]})`).join(', '),
    },
    {
      label: words.period,
      value: paper.due ? words.fromTo(day(paper.date), day(paper.due)) : words.from(day(paper.date)),
    },
    { label: words.due, value: paper.due ? day(paper.due) : '' },
  ];
  return {
    language,
    title: words.title,
    talks: [...new Set(talks)].map((name, at) => (at === 0 ? name : behind(name))).join(` ${words.and} `),
    school: paper.school,
    facts: facts.filter(({ value }) => value),
    text: paper.text,
    goals: paper.goals.map(({ kind, goals }) => ({
      heading: words.goals[kind],
      goals: goals.map((goal) => goalIn(goal, words, day)),
    })),
    adviceLabel: words.advice,
    earlier: {
      heading: words.earlier,
      lines: paper.earlier.map(({ text, outcome }) => ({ text, went: words.outcomes[outcome] })),
    },
    said: {
      heading: words.said,
      parts: choice.said ? joined(paper.said.map((one) => ({ label: labelOf(one, words), lines: one.lines }))) : [],
    },
    signatures: {
      heading: words.signatures,
      lines: choice.signatures ? words.signers.map((who) => words.dateAndName(who)) : [],
    },
    fileName: words.fileName(paper.date),
  };
};
