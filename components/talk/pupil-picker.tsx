import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { findPupils, pupilNamed } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { Recent } from './recent-pupils.tsx';

const SHOWN = 8;

type Props = {
  pupils: Pupil[];
  /** Pupil ids, most recently talked with first. */
  recent: string[];
  chosen: string[];
  text: string;
  /** The id of the message that says that a pupil is missing, where it does. */
  problem?: string | undefined;
  onText: (text: string) => void;
  onChoose: (ids: string[]) => void;
  onAdd: (name: string) => void;
};

/** Picks one or more pupils: recent ones by a click, others by typing (a WAI-ARIA combobox), new ones on the spot. */
export const PupilPicker = ({ pupils, recent, chosen, text, problem, onText, onChoose, onAdd }: Props) => {
  const t = words.value;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const active = useSignal(0);

  const typed = text.trim();
  const found = typed ? findPupils(pupils, typed, recent).filter((pupil) => !chosen.includes(pupil.id)) : [];
  const options: { key: string; label: string; detail: string | null; pick: () => void }[] = found
    .slice(0, SHOWN)
    .map((pupil) => ({ key: pupil.id, label: pupil.name, detail: pupil.group, pick: () => choose(pupil.id) }));
  if (typed.length > 1 && !pupilNamed(pupils, typed))
    options.push({ key: 'add', label: t.pupil.add(typed), detail: null, pick: () => onAdd(typed) });
  const shown = open.value && options.length > 0;
  const current = Math.min(active.value, options.length - 1);

  const nameOf = (pupilId: string) => pupils.find(({ id }) => id === pupilId)?.name ?? t.talks.unknownPupil;
  const choose = (pupilId: string) => {
    onChoose([...chosen, pupilId]);
    onText('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      active.value = shown ? (current + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length : 0;
      open.value = true;
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      options[current]?.pick();
    } else if (event.key === 'Escape' && shown) {
      // Only the list closes, not the panel.
      event.stopPropagation();
      open.value = false;
    } else if (event.key === 'Backspace' && text === '') onChoose(chosen.slice(0, -1));
  };

  return (
    <div class="field pupil-picker">
      <label for={id}>{t.pupil.label}</label>
      {chosen.length > 0 && (
        <ul class="chips" aria-label={t.pupil.chosen}>
          {chosen.map((pupilId) => {
            const name = nameOf(pupilId);
            return (
              <li key={pupilId} class="chip">
                {name}
                <button
                  type="button"
                  aria-label={t.remove(name)}
                  onClick={() => {
                    onChoose(chosen.filter((other) => other !== pupilId));
                    input.current?.focus();
                  }}
                >
                  ✕
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        class="pupil-input"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${current}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem}
        autocomplete="off"
        spellcheck={false}
        maxLength={120}
        placeholder={t.pupil.placeholder}
        value={text}
        onInput={({ currentTarget }) => {
          active.value = 0;
          open.value = true;
          onText(currentTarget.value);
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" class="options" aria-label={t.pupil.label} hidden={!shown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: a combobox keeps the focus in its input
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={option.pick}
          >
            {option.label}
            {option.detail && <small>{option.detail}</small>}
          </div>
        ))}
      </div>
      <span class="visually-hidden" role="status">
        {shown
          ? t.pupil.results(found.length)
          : chosen.length > 0 && `${t.pupil.chosen}: ${chosen.map(nameOf).join(', ')}`}
      </span>
      {!typed && <Recent pupils={pupils} ids={recent.filter((pupilId) => !chosen.includes(pupilId))} onPick={choose} />}
    </div>
  );
};
