import type { Answer } from './answers.ts';
import type { Dialogue } from './dialogue.ts';
import type { Contribution } from './filled-form.ts';
import { answerIn, withAnswer } from './form-answers.ts';
import { type AskedQuestion, formIdOf, preparationParts } from './preparation.ts';
import type { AnswersFile, ContributionsFile, ReturnedFile } from './returned-file.ts';
import { SCALES } from './scales.ts';
import { questionsOf } from './template.ts';

/** What one answer or contribution does to a talk: what stands there now, and what would stand there. */
export type Line =
  | { what: 'answer'; question: AskedQuestion; before: Answer | null; after: Answer }
  | { what: 'contribution'; before: Contribution | null; after: Contribution };

/** What a returned file would do to one talk. */
export type Landing = {
  talk: Dialogue;
  from: 'elev' | 'hjem' | 'faglærer';
  /** What is new or other than it stands. */
  lines: Line[];
  /** How many of its answers stand in the talk already. */
  already: number;
  /** Ids of questions that the form does not ask of that party. */
  refused: string[];
};

/** What a returned file would do, and how many of its talks are not here. */
export type Landings = { landings: Landing[]; missing: number; otherForm: boolean };

/** Whether an answer says something that its question has room for. */
const fits = (question: AskedQuestion, answer: Answer): boolean => {
  if (question.type !== answer.type) return false;
  if (question.type === 'choice' && answer.type === 'choice') {
    const known = answer.chosen.every((chosen) => question.options.some(({ id }) => id === chosen));
    return known && (question.several || answer.chosen.length <= 1);
  }
  if (question.type === 'scale' && answer.type === 'scale') return answer.value <= SCALES[question.scale].length;
  if (question.type === 'ratings' && answer.type === 'ratings')
    return answer.rated.every(({ value }) => value <= SCALES[question.scale].length);
  if (question.type === 'subjects' && answer.type === 'subjects')
    return answer.rows.every(({ texts }) =>
      Object.keys(texts).every((column) => question.columns.some(({ id }) => id === column)),
    );
  return true;
};

/** What an answer says, whoever may see it, so that two can be compared. */
const saidIn = ({ reach: _reach, ...said }: Answer): string =>
  JSON.stringify(Object.entries(said).toSorted(([a], [b]) => a.localeCompare(b)));

/** What stands in a talk, or null where nothing does. */
const standing = (talk: Dialogue, question: AskedQuestion): Answer | null => {
  const answer = answerIn(talk, question);
  return answer?.type === 'text' && answer.text === '' ? null : answer;
};

const landAnswers = ({ answers, by }: AnswersFile, talk: Dialogue): Landing => {
  const landing: Landing = { talk, from: by, lines: [], already: 0, refused: [] };
  const questions = talk.form ? preparationParts(talk.form.template, by).flatMap((part) => part.questions) : [];
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find((each) => each.id === id);
    if (!question || !fits(question, answer)) {
      landing.refused.push(id);
      continue;
    }
    const before = standing(talk, question);
    if (before && saidIn(before) === saidIn(answer)) landing.already += 1;
    else {
      // Who may see it is said by the form and the teacher, never by the file.
      const after = { ...answer, reach: before?.reach ?? question.reach };
      landing.lines.push({ what: 'answer', question, before, after });
    }
  }
  return landing;
};

const landContribution = ({ subject, teacher }: ContributionsFile, text: string, talk: Dialogue): Landing => {
  const landing: Landing = { talk, from: 'faglærer', lines: [], already: 0, refused: [] };
  const place = talk.form && questionsOf(talk.form.template).find(({ type }) => type === 'contributions');
  if (!place) return { ...landing, refused: [subject] };
  const before = talk.form?.contributions.find((each) => each.subject === subject && each.teacher === teacher) ?? null;
  if (before?.text === text) return { ...landing, already: 1 };
  const after = { subject, teacher, text, oral: false, reach: before?.reach ?? place.reach };
  return { ...landing, lines: [{ what: 'contribution', before, after }] };
};

/** What a file that came back would do to the talks it is about. Nothing is changed by it. */
export const landingsOf = (file: ReturnedFile, talkOf: (id: string) => Dialogue | null): Landings => {
  if (file.format === 'laeringsdialog-contributions') {
    const found = file.contributions.flatMap(({ talkId, text }) => {
      const talk = talkOf(talkId);
      return talk ? [landContribution(file, text, talk)] : [];
    });
    return { landings: found, missing: file.contributions.length - found.length, otherForm: false };
  }
  const talk = talkOf(file.talkId);
  if (!talk) return { landings: [], missing: 1, otherForm: false };
  if (!talk.form || formIdOf(talk.form.template) !== file.formId) return { landings: [], missing: 0, otherForm: true };
  return { landings: [landAnswers(file, talk)], missing: 0, otherForm: false };
};

/** A talk with a contribution in the place of what the same teacher said of the same subject before. */
const withContribution = (talk: Dialogue, contribution: Contribution): Partial<Dialogue> => {
  if (!talk.form) return {};
  const { subject, teacher } = contribution;
  const others = talk.form.contributions.filter((each) => each.subject !== subject || each.teacher !== teacher);
  return { form: { ...talk.form, contributions: [...others, contribution] } };
};

/** What changes in a talk when what has come is laid into it, as the talk is by now. */
export const landed = (talk: Dialogue, lines: readonly Line[]): Partial<Dialogue> => {
  const change: Partial<Dialogue> = {};
  for (const line of lines) {
    const now = { ...talk, ...change };
    Object.assign(
      change,
      line.what === 'answer' ? withAnswer(now, line.question, line.after) : withContribution(now, line.after),
    );
  }
  return change;
};
