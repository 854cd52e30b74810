import { useEffect, useRef } from 'preact/hooks';
import { agreementPaper } from '../../lib/dialogue/agreement-paper.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { dayIn, words } from '../../lib/i18n/language.ts';
import { useApp, useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { openTalk } from '../shared/open-talk.ts';
import { useLive } from '../shared/use-live.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { LeftOutOf } from './left-out.tsx';
import { PaperChoices } from './paper-choices.tsx';
import { SentHome } from './sent-home.tsx';
import { useSettings } from './use-settings.ts';
import { useSheet } from './use-sheet.ts';

/** The grade in which pupils turn 15: from then on they decide on questions about their education. */
const GRADE_OF_15 = 10;

/** The written agreement as the home will see it, and what can be done with it. Stands in the mappe only. */
export const AgreementPage = ({ talkId, pupils }: { talkId: string; pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const found = useLive(async () => {
    const talk = await store.dialogueById(vault, talkId);
    if (!talk) return null;
    const ofPupil = await store.dialoguesOfPupil(vault, talk.pupilId);
    return { talk, ofPupil };
  }, [talkId]);

  if (found.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (found.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  const pupil = pupils.find(({ id }) => id === found.value?.talk.pupilId);
  if (!found.value || !pupil) return <Notice>{t.agreement.gone}</Notice>;
  return <OfTalk {...found.value} pupil={pupil} />;
};

const OfTalk = ({ talk, ofPupil, pupil }: { talk: Dialogue; ofPupil: Dialogue[]; pupil: Pupil }) => {
  const app = useApp();
  const t = words.value.agreement;
  const { settings, choose } = useSettings();
  const linked = ofPupil.find(({ id }) => id === talk.appointment?.heldWith) ?? null;
  const { keeper, paper, leftOut } = agreementPaper({ talk, linked, ofPupil, pupil }, settings.language, (day) =>
    dayIn(settings.language, day),
  );
  const sheet = useSheet(paper, settings);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone with the page it stood on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="agreement-page" aria-labelledby="agreement-heading">
      <div class="agreement-side no-print">
        <h2 id="agreement-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        {!paper && <Notice>{keeper.agreement ? t.withheld : t.none}</Notice>}
        {paper && <p>{t.intro}</p>}
        {paper && (pupil.grade ?? 0) >= GRADE_OF_15 && <Notice>{t.from15}</Notice>}
        {sheet && <PaperChoices sheet={sheet} settings={settings} onChoose={choose} />}
        {paper && <SentHome talk={keeper} />}
        <LeftOutOf leftOut={leftOut} />
        <button type="button" class="quiet" onClick={() => openTalk(app, talk.id)}>
          {t.back}
        </button>
      </div>
      {sheet && <AgreementSheet sheet={sheet} />}
    </section>
  );
};
