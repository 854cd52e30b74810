import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { pupilNamed } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil, PupilDetails } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { leaveOnEscape } from '../shared/leave-on-escape.ts';
import { failureText } from '../shared/toast.tsx';

const GRADES = Array.from({ length: 13 }, (_, index) => index + 1);

type Props = {
  pupil?: Pupil;
  /** Active pupils whose names are taken. */
  others: Pupil[];
  legend: string;
  onSave: (details: PupilDetails) => Promise<void>;
  onCancel?: () => void;
};

/** Name, class and grade of a pupil, new or known. Class and grade stay for the next new pupil, who is often of the same. */
export const PupilFields = ({ pupil, others, legend, onSave, onCancel }: Props) => {
  const t = words.value;
  const id = useId();
  const nameInput = useRef<HTMLInputElement>(null);
  const name = useSignal(pupil?.name ?? '');
  const group = useSignal(pupil?.group ?? '');
  const grade = useSignal(pupil?.grade ?? null);
  const problem = useSignal('');
  useEffect(() => {
    // Whoever opened it wants to change it; the one for new pupils is always there.
    if (pupil) nameInput.current?.focus();
  }, []);

  const save = async () => {
    const trimmed = name.value.trim();
    const taken = pupilNamed(others, trimmed);
    problem.value = !trimmed ? t.pupils.needName : taken ? t.pupils.exists(taken.name) : '';
    if (!problem.value) {
      try {
        await onSave({ name: trimmed, group: group.value.trim() || null, grade: grade.value });
        if (!pupil) name.value = '';
      } catch (error) {
        problem.value = failureText(error);
      }
    }
    nameInput.current?.focus();
  };

  return (
    <form
      autocomplete="off"
      class="pupil-fields"
      aria-label={legend}
      onKeyDown={onCancel && leaveOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field grow">
        <label for={`${id}-name`}>{t.pupils.name}</label>
        <input
          ref={nameInput}
          id={`${id}-name`}
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem.value !== ''}
          aria-describedby={`${id}-problem`}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
            problem.value = '';
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-group`}>{t.pupils.group}</label>
        <input
          id={`${id}-group`}
          maxLength={60}
          autocomplete="off"
          value={group.value}
          onInput={({ currentTarget }) => {
            group.value = currentTarget.value;
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-grade`}>{t.pupils.grade}</label>
        <select
          id={`${id}-grade`}
          value={grade.value ?? ''}
          onChange={({ currentTarget }) => {
            grade.value = currentTarget.value ? Number(currentTarget.value) : null;
          }}
        >
          <option value="">{t.pupils.noGrade}</option>
          {GRADES.map((n) => (
            <option key={n} value={n}>
              {t.pupils.gradeN(n)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem.value}
      </p>
      <div class="row-actions">
        <button type="submit" class={pupil ? 'primary' : ''}>
          {pupil ? t.save : t.pupils.add}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
};
