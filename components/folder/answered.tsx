import { answeredIn } from '../../lib/dialogue/answer-lines.ts';
import type { AgreedGoal, Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Reach } from '../../lib/dialogue/reach.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';

type Said = { label: string; reach: Reach | null; text: string };

/** What a formal talk holds beside what every talk does: who was there, what the form was answered, what subject teachers said, and who does what for each goal. */
export const Answered = ({ talk: { form, agreement } }: { talk: Dialogue }) => {
  const t = words.value;
  const present = (form?.participants ?? []).map(({ name }) => name).join(', ');
  const said: Said[] = [
    { label: t.folder.participants, reach: null, text: present },
    ...(form ? answeredIn(form, language.value, formatDay) : []).map(({ label, lines, reach }) => ({
      label,
      reach,
      text: lines.join('\n'),
    })),
    ...(form?.contributions ?? []).map(({ subject, teacher, text, reach }) => ({
      label: [subject, teacher].filter(Boolean).join(', '),
      reach,
      text,
    })),
    ...(agreement?.goals ?? []).map((goal) => ({ label: goal.goal.text, reach: goal.reach, text: tasksOf(goal) })),
  ];
  return (
    <div class="answered">
      {said
        .filter(({ text }) => text.trim() !== '')
        .map(({ label, text, reach }, place) => (
          <p key={place} class="said">
            <span class="said-label">
              {label} {reach && <small>({t.reach[reach]})</small>}
            </span>
            <span class="said-text">{text}</span>
          </p>
        ))}
    </div>
  );
};

/** Who does what for a goal, the advice that was given, and what was found when it was looked at. */
const tasksOf = ({ tasks, advice, evaluation }: AgreedGoal): string => {
  const { folder, followUp } = words.value;
  return [
    ...(['elev', 'hjem', 'skole'] as const).map((who) => tasks[who] && `${folder.tasks[who]}: ${tasks[who]}`),
    advice && `${folder.advice}: ${advice}`,
    evaluation &&
      [followUp.outcomes[evaluation.outcome], formatDay(evaluation.on), evaluation.remark].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n');
};
