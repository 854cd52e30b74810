import '../style/search.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import { fitting } from '../../lib/search/fitness.ts';
import { useStore } from '../app.ts';
import { type Command, commandsOf } from './commands.ts';

type Props = { pupils: readonly Pupil[]; onClose: () => void };

/** More than this is not read through; a letter more is quicker. */
const SHOWN = 30;

/** Everything that can be gone to or done, by typing its name (a WAI-ARIA combobox in a dialog). */
export const Palette = ({ pupils, onClose }: Props) => {
  const open = useStore();
  const t = searchWords.value.palette;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useSignal('');
  const active = useSignal(0);
  const commands = useMemo(() => commandsOf(open, pupils), [open, pupils, words.value]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => list.current?.children[active.value]?.scrollIntoView({ block: 'nearest' }), [active.value]);

  const options = fitting(commands, typed.value).slice(0, SHOWN);
  const run = (command: Command | undefined) => {
    if (!command) return;
    // Closed first: the focus goes back before the command moves it.
    dialog.current?.close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: options.length - 1 }[event.key];
    if (by !== undefined && options.length > 0) active.value = (active.value + by) % options.length;
    else if (event.key === 'Enter') run(options[active.value]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="palette" aria-labelledby={`${id}-heading`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{t.heading}</h2>
      <input
        role="combobox"
        aria-labelledby={`${id}-heading`}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={t.placeholder}
        value={typed.value}
        onInput={({ currentTarget }) => {
          active.value = 0;
          typed.value = currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        class="options"
        aria-label={t.heading}
        hidden={options.length === 0}
      >
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: a combobox keeps the focus in its input
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
          <div
            key={option.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(option)}
          >
            {option.name} <small>{option.detail}</small>
          </div>
        ))}
      </div>
      <p class="hint" role="status">
        {options.length === 0 && t.none}
      </p>
      <div class="row-actions">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.cancel}
        </button>
      </div>
    </dialog>
  );
};
