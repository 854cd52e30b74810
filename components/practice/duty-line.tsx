import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Duties } from '../../lib/dialogue/duties.ts';
import { type DutyStatus, dutiesOn, isHeld } from '../../lib/dialogue/duty-status.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';

type Props = {
  pupil: Pupil;
  /** The pupil's own, of this half year or more. */
  dialogues: Pick<Dialogue, 'kind' | 'date' | 'state'>[];
  duties: Duties;
};

/** Says in words where a pupil stands this half year: what was held or arranged, and what remains. */
export const DutyLine = ({ pupil, dialogues, duties }: Props) => (
  <p class="duty-line hint">{dutiesOn(duties, today())(dialogues, pupil.grade).map(dutyText).join(' · ')}</p>
);

const stateOf = (status: DutyStatus): string => {
  const t = practiceWords.value.duty;
  const { planned, declined, isMet } = status;
  if (isHeld(status)) return t.held;
  if (isMet) return planned > 0 ? t.invited : declined > 0 ? t.declined : t.held;
  return planned > 0 ? t.planned : t.notYet;
};

const dutyText = (status: DutyStatus): string => {
  const t = words.value;
  const { duty, counted, isMet, before } = status;
  const number = duty.perHalfYear > 1 ? `${practiceWords.value.duty.of(counted, duty.perHalfYear)}, ` : '';
  const day = !isMet && before !== null ? `, ${practiceWords.value.duty.before(formatDay(before))}` : '';
  return `${t.talks.kinds[duty.kind]}: ${number}${stateOf(status)}${day}`;
};
