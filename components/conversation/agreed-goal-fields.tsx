import { AGREED_WEEKS } from '../../lib/dialogue/agreed-goals.ts';
import type { AgreedGoal } from '../../lib/dialogue/dialogue.ts';
import { leadingTo } from '../../lib/dialogue/goal-aim.ts';
import { words } from '../../lib/i18n/language.ts';
import { GoalAim } from '../curriculum/goal-aim.tsx';
import { DayField } from '../shared/day-field.tsx';
import { ReachSelect } from '../shared/reach-select.tsx';
import { AimOfGoal } from '../talks/aim-of-goal.tsx';
import { LabelledText } from './labelled-text.tsx';

type Props = {
  agreed: AgreedGoal;
  talkDate: string;
  pupilId: string;
  /** Its place among the goals of its kind, and how many they are. */
  place: number;
  of: number;
  disabled: boolean;
  onChange: (change: Partial<AgreedGoal>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

const DOERS = ['elev', 'hjem', 'skole'] as const;

/** One agreed goal: advice, who does what, by when, and its place among the others. */
export const AgreedGoalFields = ({
  agreed,
  talkDate,
  pupilId,
  place,
  of,
  disabled,
  onChange,
  onMove,
  onRemove,
}: Props) => {
  const t = words.value;
  const { text, subject, source } = agreed.goal;
  const about = [subject, source && t.talks.from(source.title)].filter(Boolean).join(' · ');
  return (
    <li class="agreed-goal" aria-label={text}>
      <div class="agreed-goal-head">
        <p>
          <strong>{of > 1 ? `${place + 1}. ${text}` : text}</strong>
          {about && <small>{about}</small>}
        </p>
        <div class="row-actions">
          {of > 1 && (
            <>
              {/* Disabled by name only, so that the focus stays on the button at the end of the way. */}
              <button
                type="button"
                class="quiet"
                aria-disabled={place === 0}
                aria-label={t.conversation.up(text)}
                onClick={() => place > 0 && onMove(-1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="quiet"
                aria-disabled={place === of - 1}
                aria-label={t.conversation.down(text)}
                onClick={() => place < of - 1 && onMove(1)}
              >
                ↓
              </button>
            </>
          )}
          <ReachSelect
            label={text}
            reach={agreed.reach}
            disabled={disabled}
            onChange={(reach) => onChange({ reach })}
          />
          <button type="button" class="quiet" aria-label={t.remove(text)} onClick={onRemove}>
            ✕
          </button>
        </div>
      </div>
      {disabled ? (
        <AimOfGoal aim={agreed.goal.aim} />
      ) : (
        <GoalAim
          goal={agreed.goal}
          pupilIds={[pupilId]}
          planGrade={null}
          onAim={(aim) => onChange({ goal: leadingTo(agreed.goal, aim) })}
        />
      )}
      <LabelledText label={t.conversation.advice} value={agreed.advice} onText={(advice) => onChange({ advice })} />
      {DOERS.map((doer) => (
        <LabelledText
          key={doer}
          label={t.conversation.tasks[doer]}
          value={agreed.tasks[doer]}
          onText={(task) => onChange({ tasks: { ...agreed.tasks, [doer]: task } })}
        />
      ))}
      <DayField
        label={t.conversation.by}
        weeks={AGREED_WEEKS}
        from={talkDate}
        value={agreed.by}
        onChange={(by) => onChange({ by })}
      />
    </li>
  );
};
