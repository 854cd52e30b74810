import type { SheetGoal } from '../../lib/i18n/agreement-paper/sheet.ts';

/** A goal on the sheet: its number is its priority, in whichever group it stands; below it who does what. */
export const GoalOnSheet = ({ goal, adviceLabel }: { goal: SheetGoal; adviceLabel: string }) => (
  <li value={goal.priority}>
    <p class="paper-goal">
      <b>{goal.text}</b>
      {[goal.subject, goal.by].filter(Boolean).map((note) => ` · ${note}`)}
    </p>
    {goal.advice && (
      <p class="paper-text">
        <b>{adviceLabel}: </b>
        {goal.advice}
      </p>
    )}
    {goal.tasks.length > 0 && (
      <table>
        <thead>
          <tr>
            {goal.tasks.map(({ who }) => (
              <th key={who} scope="col">
                {who}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {goal.tasks.map(({ who, what }) => (
              <td key={who}>{what}</td>
            ))}
          </tr>
        </tbody>
      </table>
    )}
  </li>
);
