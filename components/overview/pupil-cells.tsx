import type { OverviewRow } from '../../lib/dialogue/overview.ts';
import { formatDay } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { useApp } from '../app.ts';
import { beginTalk } from '../shared/begin-talk.ts';
import { DutyLink } from './duty-link.tsx';

/** One pupil's row: each cell says where the pupil stands, and leads on from there. */
export const PupilCells = ({ row }: { row: OverviewRow }) => {
  const { pupil, duties, guidance, open, late } = row;
  const app = useApp();
  const t = overviewWords.value;
  const toFolder = (n: number, about: string, sign = '') =>
    n === 0 ? (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t.none}</span>
      </span>
    ) : (
      <a href={`#folder=${pupil.id}`} class={sign && 'late'}>
        {sign && <span aria-hidden="true">{sign} </span>}
        {n}
        <span class="visually-hidden"> {about}</span>
      </a>
    );
  return (
    <tr>
      <th scope="row">
        <a href={`#folder=${pupil.id}`}>{pupil.name}</a>
      </th>
      {duties.map((cell) => (
        <td key={cell.status.duty.kind}>
          <DutyLink cell={cell} pupil={pupil} />
        </td>
      ))}
      <td>
        <button type="button" onClick={() => beginTalk(app, pupil.id)}>
          {guidance ? formatDay(guidance.date) : t.never} <u>{t.log}</u>
          <span class="visually-hidden"> {t.logOf(pupil.name)}</span>
        </button>
      </td>
      <td>{toFolder(open, t.openOf(pupil.name))}</td>
      <td>{toFolder(late, t.lateOf(pupil.name), '!')}</td>
    </tr>
  );
};
