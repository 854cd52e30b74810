import { useEffect, useMemo } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { useApp, useStore } from '../app.ts';
import type { HeldTalk } from './sitting.ts';

/** Keeps what is written in a talk for as long as the screen is shown, and when the page locks or goes away. */
export const useWriter = (stored: Dialogue): HeldTalk => {
  const { keepers } = useApp();
  const { vault, store } = useStore();
  const writer = useMemo(() => store.writeTalk(vault, stored), [stored.id]);
  useEffect(() => writer.follow(stored), [stored]);
  useEffect(() => {
    keepers.add(writer.flush);
    return () => {
      keepers.delete(writer.flush);
      void writer.flush();
    };
  }, [writer]);
  return { talk: writer.talk.value, writer };
};
