import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay } from '../../lib/i18n/language.ts';

type Props = {
  label: string;
  /** The name that tells it from the same button of other talks. */
  full: (who: string, day: string) => string;
  talk: Dialogue;
  name: string;
  onClick: () => void;
};

/** Something that can be done with a talk. */
export const TalkButton = ({ label, full, talk, name, onClick }: Props) => (
  <button type="button" class="quiet" aria-label={full(name, formatDay(talk.date))} onClick={onClick}>
    {label}
  </button>
);
