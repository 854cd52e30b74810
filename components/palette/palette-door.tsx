import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import { Palette } from './palette.tsx';

/** The way to the palette: a button, and Ctrl+K (⌘K) from anywhere unless another dialog is open. */
export const PaletteDoor = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const shown = useSignal(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) shown.value = true;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        class="quiet palette-door"
        aria-keyshortcuts="Control+K"
        onClick={() => {
          shown.value = true;
        }}
      >
        {searchWords.value.palette.heading} <small>Ctrl+K</small>
      </button>
      {shown.value && (
        <Palette
          pupils={pupils}
          onClose={() => {
            shown.value = false;
          }}
        />
      )}
    </>
  );
};
