import { useSignal } from '@preact/signals';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { isLocked } from '../../lib/dialogue/finishing.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { EarlierTalks } from '../earlier/earlier-talks.tsx';
import { AnswerInbox } from '../planning/answer-inbox.tsx';
import { Finish } from './finish.tsx';
import { HeldTogether } from './held-together.tsx';
import { Kept } from './kept.tsx';
import { PhaseNav } from './phase-nav.tsx';
import { PhaseSection } from './phase-section.tsx';
import type { HeldTalk, Sitting } from './sitting.ts';
import { SittingHeading } from './sitting-heading.tsx';
import { useWriter } from './use-writer.ts';

type Props = { talk: Dialogue; together: Dialogue | null; all: Dialogue[]; pupil: Pupil | null };

/** A talk that is held alone, or with another as one. */
export const HeldSitting = ({ talk, together, ...rest }: Props) =>
  together ? <Both {...{ talk, together, ...rest }} /> : <Alone {...{ talk, ...rest }} />;

const Alone = ({ talk, ...rest }: Omit<Props, 'together'>) => {
  const held = useWriter(talk);
  return <Screen held={[held]} agreeing={held} {...rest} />;
};

/** The elevsamtale first, since the pupil's voice stands first; what is agreed stands in the utviklingssamtale. */
const Both = ({ talk, together, ...rest }: Props & { together: Dialogue }) => {
  const [one, other] = [useWriter(talk), useWriter(together)];
  const [first, second] = talk.kind === 'elevsamtale' ? [one, other] : [other, one];
  return <Screen held={[first, second]} agreeing={second} {...rest} />;
};

type ScreenProps = Pick<Props, 'all' | 'pupil'> & { held: [HeldTalk, ...HeldTalk[]]; agreeing: HeldTalk };

const Screen = (props: ScreenProps) => {
  const told = useSignal('');
  const { held } = props;
  const sitting: Sitting = { ...props, locked: held.some(({ talk }) => isLocked(talk)), told };
  return (
    <article class="conversation">
      <SittingHeading sitting={sitting} />
      <PhaseNav>
        <Kept held={held} />
      </PhaseNav>
      <p class="visually-hidden" role="status">
        {told.value}
      </p>
      <div class="phases">
        <PhaseSection sitting={sitting} phase="før" />
        <div class="held">
          <PhaseSection sitting={sitting} phase="under" />
          <PhaseSection sitting={sitting} phase="etter" />
          <p class="care">{words.value.log.care}</p>
          <Finish sitting={sitting} />
        </div>
      </div>
      {!sitting.locked && <AnswerInbox />}
      <HeldTogether sitting={sitting} />
      {!sitting.locked &&
        held.map(({ talk, writer }) => <EarlierTalks key={talk.id} talk={talk} onBack={writer.layAsideNext} />)}
    </article>
  );
};
