import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { type Agreed, openIn } from '../../lib/dialogue/folder.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { StandingMark } from './standing-mark.tsx';

/** What is open and due of all that was agreed with a pupil, the first due first, and how many. */
export const FolderDue = ({ talks }: { talks: Dialogue[] }) => {
  const t = folderWords.value.due;
  const open = openIn(talks, today());
  const late = open.filter(({ standing }) => standing === 'late').length;
  return (
    <section class="folder-due" aria-label={t.heading}>
      <h3>{t.heading}</h3>
      <p class={late > 0 ? 'late' : 'hint'}>
        {open.length === 0 ? t.none : [t.open(open.length), ...(late > 0 ? [t.late(late)] : [])].join(' · ')}
      </p>
      {open.length > 0 && (
        <ul class="agreed">
          {open.map((each, place) => (
            <li key={place}>
              <StandingMark standing={each.standing} />
              <span>
                {each.what === 'rektor' ? t.rektor : each.text || t.untitled} <small>{sinceOf(each)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const sinceOf = ({ talk, what, due }: Agreed): string => {
  const t = folderWords.value.due;
  const by = due && (what === 'rektor' ? t.rektorBy : t.by)(formatDay(due));
  return [by, t.from(words.value.talks.kinds[talk.kind], formatDay(talk.date))].filter(Boolean).join(' · ');
};
