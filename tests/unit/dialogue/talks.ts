import type { AgreedGoal, Dialogue } from '../../../lib/dialogue/dialogue.ts';
import type { Appointment, FilledForm } from '../../../lib/dialogue/filled-form.ts';
import type { GoalKind } from '../../../lib/dialogue/goal.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { agreedGoal } from './agreed.ts';
import { dialogue, goal } from './records.ts';

/** Formal talks to test with. */
export const agreed = (text: string, kind: GoalKind = 'faglig', more: Partial<AgreedGoal> = {}): AgreedGoal =>
  agreedGoal(text, { goal: goal(text, { kind, subject: kind === 'faglig' ? 'Norsk' : null }), ...more });

export const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  time: null,
  minutes: 20,
  place: '',
  invitedOn: null,
  formSentOn: null,
  heldWith: null,
  ...more,
});

/** A talk held by the built-in form of its kind. */
export const formal = (
  n: number,
  pupilId: string,
  kind: 'utviklingssamtale' | 'elevsamtale',
  { form = {}, ...more }: Partial<Omit<Dialogue, 'form'>> & { form?: Partial<FilledForm> } = {},
): Dialogue =>
  dialogue(n, pupilId, '2026-11-12', {
    kind,
    appointment: appointment(),
    form: { ...unfilled(builtInTemplates[kind]), ...form },
    ...more,
  });
