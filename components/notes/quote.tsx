import type { Selector } from '../../lib/annotation/selector.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';

/** What a note is to: its passage in the words it had when the note was written, or the whole plan. */
export const Quote = ({ selector }: { selector: Selector | null }) =>
  selector ? (
    <blockquote class="note-quote">{selector.quote.exact}</blockquote>
  ) : (
    <p class="hint">{noteWords.value.wholePlan}</p>
  );
