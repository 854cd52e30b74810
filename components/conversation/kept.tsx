import { words } from '../../lib/i18n/language.ts';
import { isFull } from '../../lib/store/full.ts';
import { failureText } from '../shared/toast.tsx';
import type { HeldTalk } from './sitting.ts';

/** Whether what was written is kept; where it could not be, what to do. It changes rarely, so that it does not disturb. */
export const Kept = ({ held }: { held: HeldTalk[] }) => {
  const t = words.value.conversation;
  const failed = held.find(({ writer }) => writer.writing.value === 'failed');
  const kept = held.some(({ writer }) => writer.writing.value === 'kept');
  const waiting = held.some(({ writer }) => writer.writing.value === 'waiting');
  const error = failed?.writer.failure.value;
  return (
    <div class="kept">
      <p class="hint" role="status">
        {!failed && (kept && !waiting ? t.kept : waiting ? '' : t.selfKept)}
      </p>
      <p class="problem" role="alert">
        {failed && (isFull(error) ? failureText(error) : t.keepFailed)}
      </p>
      {failed && (
        <button type="button" onClick={() => held.forEach(({ writer }) => void writer.flush())}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
};
