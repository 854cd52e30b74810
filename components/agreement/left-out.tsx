import type { LeftOut } from '../../lib/dialogue/agreement-paper.ts';
import { words } from '../../lib/i18n/language.ts';

/** What does not stand on the sheet and why, in numbers: never the texts themselves, for the home may look over a shoulder. */
export const LeftOutOf = ({ leftOut }: { leftOut: LeftOut }) => {
  const t = words.value.agreement;
  const { lærer, elev, measures } = leftOut;
  return (
    <div class="left-out">
      <h3>{t.leftOut}</h3>
      {lærer + elev + measures === 0 ? (
        <p class="hint">{t.nothingLeftOut}</p>
      ) : (
        <>
          <ul>
            {lærer > 0 && <li>{t.teacherOnly(lærer)}</li>}
            {elev > 0 && <li>{t.pupilOnly(elev)}</li>}
            {measures > 0 && <li>{t.measures}</li>}
          </ul>
          <p class="hint">{t.reachHint}</p>
        </>
      )}
    </div>
  );
};
