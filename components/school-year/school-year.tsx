import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Pupil, PupilChange } from '../../lib/dialogue/pupil.ts';
import { changesOfYear, type Fate, type GroupTurn, groupTurns } from '../../lib/dialogue/turn-of-year.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { useStore } from '../app.ts';
import { OldTalks } from '../data/old-talks.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { GroupTurnFields } from './group-turn.tsx';
import { YearPreview } from './year-preview.tsx';

/** `plan`: what becomes of each group. `look`: what will change. `clear`: done, and old talks may be deleted. */
type Step = 'plan' | 'look' | 'clear';

/** The turn of the school year, step by step. Nothing changes before the teacher has seen what will. */
export const SchoolYear = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = pupilKeepingWords.value.year;
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useSignal<Step>('plan');
  const edits = useSignal<ReadonlyMap<string | null, Partial<GroupTurn>>>(new Map());
  const own = useSignal<ReadonlyMap<string, Fate>>(new Map());
  const turns = groupTurns(pupils).map((turn) => ({ ...turn, ...edits.value.get(turn.group) }));
  const changes = changesOfYear(turns, own.value).map(trimmed);
  useEffect(() => {
    if (step.value !== 'plan') heading.current?.focus();
  }, [step.value]);

  const go = (next: Step) => {
    step.value = next;
  };
  const turnYear = async () => {
    const undo = await store.changePupils(vault, changes);
    say(t.done(changes.length), async () => {
      await undo();
      go('plan');
    });
    go('clear');
  };
  if (step.value === 'clear')
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          {t.clearHeading}
        </h3>
        <p>{t.clearWhy}</p>
        <OldTalks pupils={pupils} />
      </>
    );
  if (step.value === 'look')
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          {t.lookHeading}
        </h3>
        <YearPreview pupils={pupils} changes={changes} />
        <div class="row-actions">
          <button type="button" class="primary" disabled={changes.length === 0} onClick={() => attempt(turnYear)}>
            {t.doIt}
          </button>
          <button type="button" onClick={() => go('plan')}>
            {t.back}
          </button>
        </div>
      </>
    );
  return (
    <>
      <p>{turns.length === 0 ? t.nobody : t.why}</p>
      {turns.map((turn) => (
        <GroupTurnFields
          key={turn.group}
          turn={turn}
          own={own.value}
          onChange={(part) => {
            edits.value = new Map(edits.value).set(turn.group, { ...edits.value.get(turn.group), ...part });
          }}
          onOwn={(id, fate) => {
            const next = new Map(own.value);
            if (fate) next.set(id, fate);
            else next.delete(id);
            own.value = next;
          }}
        />
      ))}
      {turns.length > 0 && (
        <div class="row-actions">
          <button type="button" class="primary" onClick={() => go('look')}>
            {t.look}
          </button>
        </div>
      )}
    </>
  );
};

// A group's name is typed letter by letter, blanks too.
const trimmed = ({ id, change }: PupilChange): PupilChange => ({
  id,
  change: change.group ? { ...change, group: change.group.trim() || null } : change,
});
