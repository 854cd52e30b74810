import type { DutyCell } from '../../lib/dialogue/overview.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { SIGNS, standingText } from './standing-text.ts';

/** How a duty stands with a pupil. It leads to the talk that says so, or else to planning it. */
export const DutyLink = ({ cell, pupil }: { cell: DutyCell; pupil: Pupil }) => {
  const t = overviewWords.value;
  const { standing, status, talk } = cell;
  const { kind } = status.duty;
  // A guidance talk is not planned: where a school counts those too, the folder has them and begins a new one.
  const isFormal = kind !== 'veiledningssamtale';
  const to = !isFormal ? `folder=${pupil.id}` : talk ? `talk=${talk.id}` : `${kind}=${pupil.id}`;
  return (
    <a href={`#${to}`} class={standing}>
      <span class="sign" aria-hidden="true">
        {SIGNS[standing]}
      </span>{' '}
      {standingText(cell)} {standing === 'missing' && isFormal && <u>{t.plan}</u>}
      <span class="visually-hidden">
        {' '}
        {words.value.talks.kinds[kind]}, {pupil.name}
      </span>
    </a>
  );
};
