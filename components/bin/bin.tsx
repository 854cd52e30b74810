import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { BinnedNote } from './binned-note.tsx';
import { BinnedTalk } from './binned-talk.tsx';

type Laid = { deletedAt?: string | undefined };

const lastFirst = (a: Laid, b: Laid): number => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '');

/** The talks and notes that were deleted in the last thirty days, the last first, each to be taken back. */
export const Bin = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const talks = useLive(() => store.dialoguesInBin(vault), []);
  const notes = useLive(() => store.annotationsInBin(vault), []);
  const failed = talks.state === 'failed' || notes.state === 'failed';
  const all =
    talks.state === 'ready' && notes.state === 'ready'
      ? [
          ...talks.value.map((talk) => ({ ...talk, card: <BinnedTalk talk={talk} pupils={pupils} /> })),
          ...notes.value.map((note) => ({ ...note, card: <BinnedNote note={note} pupils={pupils} /> })),
        ].sort(lastFirst)
      : null;
  return (
    <section class="talks" aria-label={t.bin.heading}>
      <p>{t.bin.why(store.DAYS_IN_BIN)}</p>
      {failed && <Notice alert>{t.state.failed}</Notice>}
      {!failed && !all && <p class="hint">{t.state.loading}</p>}
      {all?.length === 0 && <p class="empty">{t.bin.empty}</p>}
      <ol class="talk-cards">
        {all?.map(({ id, card }) => (
          <li key={id}>{card}</li>
        ))}
      </ol>
    </section>
  );
};
