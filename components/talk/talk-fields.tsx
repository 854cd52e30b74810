import { useId } from 'preact/hooks';
import { replaceGoal, toggleGoal } from '../../lib/dialogue/fill-in.ts';
import { withAim } from '../../lib/dialogue/goal-aim.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import { words } from '../../lib/i18n/language.ts';
import { openStoreOf, useApp } from '../app.ts';
import { Choice } from '../shared/choice.tsx';
import { lazy } from '../shared/lazy.tsx';
import { TextField } from '../shared/text-field.tsx';
import { whenIdle } from '../shared/when-idle.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { GoalPicker } from './goal-picker.tsx';
import { ProductFields } from './product-fields.tsx';

/** Comes when the store is open and nothing else is to do: mostly there is nothing of it to show, and it brings all forms. */
const SchoolsQuestions = lazy(
  async () => {
    await whenIdle();
    return (await import('./schools-questions.tsx')).SchoolsQuestions;
  },
  () => null,
);

type Props = { form: GuidanceForm; onChange: (change: (form: GuidanceForm) => GuidanceForm) => void };

/** What a guidance talk says, the pupil's own words first; the same fields for a new talk and for one that is edited. */
export const TalkFields = ({ form, onChange }: Props) => {
  const t = words.value;
  const dateId = useId();
  const set = (change: Partial<GuidanceForm>) => onChange((current) => ({ ...current, ...change }));
  return (
    <>
      <TextField
        label={t.log.pupilWords}
        hint={t.log.pupilWordsHint}
        value={form.pupilWords}
        onChange={(pupilWords) => set({ pupilWords })}
      />
      <GoalPicker
        goals={form.goals}
        onToggle={(goal) => onChange((current) => toggleGoal(current, goal))}
        onReplace={(replacement) => onChange((current) => replaceGoal(current, replacement))}
        pupilIds={form.pupilIds}
        date={form.date}
        onAim={(goal, aim) => onChange((current) => ({ ...current, goals: withAim(current.goals, goal, aim) }))}
      />
      <TextField
        label={t.log.feedback}
        hint={t.log.feedbackHint}
        value={form.feedback}
        onChange={(feedback) => set({ feedback })}
      />
      <TextField
        label={t.log.feedForward}
        hint={t.log.feedForwardHint}
        value={form.feedForward}
        onChange={(feedForward) => set({ feedForward })}
      />
      <AgreementFields agreement={form.agreement} talkDate={form.date} onChange={(agreement) => set({ agreement })} />
      <Choice
        label={t.focus.label}
        options={[
          { value: 'faglig', label: t.focus.faglig },
          { value: 'ikke-faglig', label: t.focus['ikke-faglig'] },
        ]}
        value={form.focus}
        onChange={(focus) => set({ focus })}
      />
      {openStoreOf(useApp().opened.value) && <SchoolsQuestions form={form} onChange={onChange} />}
      <details class="more">
        <summary>{t.log.more}</summary>
        <TextField label={t.log.measure} value={form.measure} onChange={(measure) => set({ measure })} />
        <ProductFields products={form.products} onChange={(products) => set({ products })} />
        <div class="field">
          <label for={dateId}>{t.log.date}</label>
          <input
            id={dateId}
            type="date"
            required
            value={form.date}
            onChange={({ currentTarget }) => currentTarget.value && set({ date: currentTarget.value })}
          />
        </div>
      </details>
      <p class="care">{t.log.care}</p>
    </>
  );
};
