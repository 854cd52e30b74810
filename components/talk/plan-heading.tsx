import { words } from '../../lib/i18n/language.ts';
import { useApp } from '../app.ts';

/** Which plan the goals are of, or honestly why there are none. */
export const PlanHeading = () => {
  const { tabPlan } = useApp();
  const t = words.value;
  const reading = tabPlan.reading.value;
  const plan = tabPlan.plan.value;
  const plans = tabPlan.plans.value;

  const course = reading.state === 'read' && plan?.url !== '' ? reading.course : null;

  // What to do with a plan in a file is said where the files are.
  const isInFile =
    reading.state === 'read' && (reading.files.some(({ shown }) => shown) || reading.unreadable.length > 0);

  const again = (
    <button type="button" class="quiet" onClick={() => void tabPlan.readAgain()}>
      {t.plan.again}
    </button>
  );
  if (plan === null && reading.state === 'reading') return <p class="plan-state">{t.plan.reading}</p>;
  if (plan === null && reading.state === 'no-page') return <p class="hint">{t.plan.noPage}</p>;
  if (plan === null && reading.state === 'failed')
    return (
      <div class="plan-state">
        <p>{t.plan.failed}</p>
        {again}
      </div>
    );
  return (
    <div class="plan">
      {plans.length > 1 ? (
        <label class="plan-choice">
          <span class="visually-hidden">{t.plan.which}</span>
          <select
            value={plan?.id}
            onChange={({ currentTarget }) => {
              tabPlan.chosenId.value = currentTarget.value;
            }}
          >
            {plans.map(({ id, title, goals }) => (
              <option key={id} value={id}>
                {`${title} (${t.plan.found(goals.length)})`}
              </option>
            ))}
          </select>
        </label>
      ) : (
        plan && <strong class="plan-title">{plan.title}</strong>
      )}
      <span class="hint">{[course, plan?.period].filter(Boolean).join(' · ')}</span>
      {reading.state === 'read' && reading.cut && <p class="plan-state">{t.plan.cut}</p>}
      {(plan === null || plan.goals.length === 0) && !isInFile && (
        <div class="plan-state">
          <p>
            {reading.state === 'read' && reading.people.length > 0 ? t.plan.people : `${t.plan.none} ${t.plan.noneHow}`}
          </p>
          {again}
        </div>
      )}
    </div>
  );
};
