import type { ComponentChildren } from 'preact';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { questionsOf } from '../../lib/dialogue/template.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { pieceOf, SaidByForm } from './by-form.tsx';
import { PIECES, type Piece, TalkPiece } from './talk-pieces.tsx';

type Props = {
  talk: Dialogue;
  name: string;
  /** It stands within a card that says whom it is with and when. */
  inside?: boolean;
  /** The level of its heading among those of the page. */
  heading?: 'h2' | 'h4';
  children?: ComponentChildren;
};

/**
 * One talk to read, with what can be done with it below: what was said and agreed, each with its reach. It is read by
 * the form it was held by; what that form does not ask for, and a talk without a form, in the order of the quick log.
 */
export const TalkCard = ({ talk, name, inside = false, heading: Heading = 'h2', children }: Props) => {
  const asked = talk.form ? questionsOf(talk.form.template).map(pieceOf) : [];
  return (
    <article class={inside ? 'talk-inside' : 'talk-card'}>
      {!inside && (
        <header>
          <Heading>
            {name}{' '}
            <time class="hint" dateTime={talk.date}>
              {formatDay(talk.date)}
            </time>
          </Heading>
          <p class="hint">{about(talk).join(' · ')}</p>
        </header>
      )}
      {talk.form && <SaidByForm talk={talk} form={talk.form} />}
      {PIECES.filter((piece) => !asked.includes(piece)).map((piece) => (
        <TalkPiece key={piece} piece={piece} talk={talk} label={labelOf(piece)} reach="lærer" />
      ))}
      {children && <footer>{children}</footer>}
    </article>
  );
};

/** What kind of talk it is: a guidance talk by its focus, a formal one by its time and, until it is held, its state. */
const about = ({ kind, focus, state, appointment }: Dialogue): string[] => {
  const t = words.value;
  const planned = state === 'gjennomført' ? [] : [appointment?.time ?? '', t.answers.states[state]];
  return [t.talks.kinds[kind], ...(kind === 'veiledningssamtale' ? [t.focus[focus]] : []), ...planned].filter(Boolean);
};

const labelOf = (piece: Piece): string => {
  const t = words.value;
  switch (piece) {
    case 'goals':
      return t.talks.goals;
    case 'participants':
    case 'contributions':
    case 'doubt':
      return t.answers.pieces[piece];
    default:
      return t.log[piece];
  }
};
