import { signal } from '@preact/signals';
import { words } from '../../lib/i18n/language.ts';
import { isFull } from '../../lib/store/full.ts';

type Toast = { text: string; undo?: () => Promise<void> };

const current = signal<Toast | null>(null);

/** Says something in the status line, with a way to undo it where there is one. It stays until the next is said. */
export const say = (text: string, undo?: () => Promise<void>): void => {
  current.value = undo ? { text, undo } : { text };
};

/** What to tell the teacher when something could not be written: what is wrong, and what to do. */
export const failureText = (error: unknown): string =>
  isFull(error) ? words.value.state.full : words.value.state.notDone;

/** Does something that is not a form's own saving, and says so where it fails. */
export const attempt = (act: () => Promise<unknown>): void => {
  act().catch((error: unknown) => say(failureText(error)));
};

/** Says nothing any more: what was said may name a pupil. */
export const clearToast = (): void => {
  current.value = null;
};

/** The status line: read out by screen readers when it changes. */
export const Toasts = () => {
  const toast = current.value;
  const t = words.value;
  return (
    <div class="toast" role="status">
      {toast && (
        <>
          {/* Anew each time: else the same words, said again, would be no change to read out. */}
          <span key={toast}>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                const { undo } = toast;
                current.value = null;
                // This button goes; what is undone stands among the rest, and may take the focus itself.
                document.querySelector('main')?.focus();
                attempt(async () => {
                  await undo?.();
                  current.value ??= { text: words.value.undone };
                });
              }}
            >
              {t.undo}
            </button>
          )}
        </>
      )}
    </div>
  );
};
