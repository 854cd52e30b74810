import type { Agreement } from '../../lib/dialogue/dialogue.ts';
import { words } from '../../lib/i18n/language.ts';
import { DayField } from '../shared/day-field.tsx';
import { TextField } from '../shared/text-field.tsx';

const WEEKS = [1, 2, 4];

type Props = { agreement: Agreement; talkDate: string; onChange: (agreement: Agreement) => void };

/** A short agreement and the day it is looked at again: one, two or four weeks on, or another day. */
export const AgreementFields = ({ agreement, talkDate, onChange }: Props) => {
  const t = words.value;
  return (
    <div class="agreement">
      <TextField
        label={t.log.agreement}
        hint={t.log.agreementHint}
        value={agreement}
        maxLength={2000}
        onChange={onChange}
      />
      <DayField
        label={t.log.due}
        weeks={WEEKS}
        from={talkDate}
        value={agreement.due}
        onChange={(due) => onChange({ ...agreement, due })}
      />
    </div>
  );
};
