import { useEffect } from 'preact/hooks';
import type { Goal } from '../../lib/dialogue/goal.ts';
import { lastSpoken } from '../../lib/dialogue/last-spoken.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';

type Props = { pupilId: string; goals: Goal[]; before: string; onKnown: (days: Map<Goal, string>) => void };

/** Finds out when a pupil's goals were last spoken of, for whoever shows them. Shows nothing itself. */
export const LastDays = ({ pupilId, goals, before, onKnown }: Props) => {
  const { vault, store } = useStore();
  const talks = useLive(() => store.dialoguesOfPupil(vault, pupilId), [vault, pupilId]);
  useEffect(() => {
    if (talks.state === 'ready') onKnown(lastSpoken(talks.value, goals, before));
    return () => onKnown(new Map());
  }, [talks, goals, before]);
  return null;
};
