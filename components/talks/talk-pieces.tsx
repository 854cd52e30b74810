import type { ComponentChild } from 'preact';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { openDue } from '../../lib/dialogue/follow-up.ts';
import type { Reach } from '../../lib/dialogue/reach.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { AgreedGoals, wentText } from './agreed-goals.tsx';
import { Contributions, Present } from './people-of-talk.tsx';
import { Said, SaidText } from './said.tsx';
import { TalkGoals } from './talk-goals.tsx';
import { TalkProducts } from './talk-products.tsx';

/** What every record may hold, in the order it is read in where no form says otherwise. */
export const PIECES = [
  'participants',
  'pupilWords',
  'goals',
  'feedback',
  'feedForward',
  'agreement',
  'measure',
  'doubt',
  'contributions',
  'products',
] as const;
export type Piece = (typeof PIECES)[number];

type Props = { piece: Piece; talk: Dialogue; label: string; reach: Reach };

/** A piece of a talk to be read, under the label that its form gives it. Nothing where it is empty. */
export const TalkPiece = ({ piece, talk, label, reach }: Props): ComponentChild => {
  const t = words.value;
  switch (piece) {
    case 'participants':
      return <Present label={label} reach={reach} people={talk.form?.participants ?? []} />;
    case 'goals':
      return <TalkGoals label={label} goals={talk.goals} />;
    case 'agreement':
      return <AgreementToRead label={label} agreement={talk.agreement} />;
    case 'contributions':
      return <Contributions label={label} contributions={talk.form?.contributions ?? []} />;
    case 'products':
      return <TalkProducts label={label} products={talk.products} />;
    case 'doubt':
      return talk.doubt ? (
        <Said label={label} reach="lærer">
          <p class="said-text">
            {talk.doubt.informedOn
              ? t.answers.rektorTold(formatDay(talk.doubt.informedOn))
              : t.answers.tellRektor(formatDay(talk.doubt.due))}
          </p>
        </Said>
      ) : null;
    default:
      return <SaidText label={label} remark={talk[piece]} />;
  }
};

/** An agreement: its text with how it went or when it is looked at, its goals, and the day it was sent home. */
const AgreementToRead = ({ label, agreement }: { label: string; agreement: Dialogue['agreement'] }) => {
  const t = words.value;
  if (!agreement) return null;
  const { text, reach, evaluation, goals, sentHomeOn } = agreement;
  // Goals tell their own days.
  const due = goals.length > 0 ? null : openDue(agreement);
  const after = [wentText(evaluation), due && t.talks.agreedBy(formatDay(due))].filter(Boolean).join(' · ');
  if (!text && !after && goals.length === 0 && !sentHomeOn) return null;
  return (
    <Said label={label} reach={reach}>
      {(text || after) && <p class="said-text">{[text, after].filter(Boolean).join(' – ')}</p>}
      {goals.length > 0 && <AgreedGoals goals={goals} />}
      {sentHomeOn && <p class="hint">{t.answers.sentHome(formatDay(sentHomeOn))}</p>}
    </Said>
  );
};
