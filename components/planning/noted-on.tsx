import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

/** The day that is noted when something is sent or handed out. */
export const NotedOn = ({ day }: { day: Signal<string> }) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.value.planning.notedOn}</label>
      <input
        id={id}
        type="date"
        required
        value={day.value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) day.value = currentTarget.value;
        }}
      />
    </div>
  );
};
