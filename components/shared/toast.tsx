import { signal } from '@preact/signals';
import { words } from '../../lib/i18n/language.ts';

type Toast = { text: string; undo?: () => Promise<void> };

const current = signal<Toast | null>(null);

/** Says something in the status line, with a way to undo it where there is one. It stays until the next is said. */
export const say = (text: string, undo?: () => Promise<void>): void => {
  current.value = undo ? { text, undo } : { text };
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
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                const { undo } = toast;
                current.value = null;
                void undo?.();
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
