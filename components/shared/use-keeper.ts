import { useEffect } from 'preact/hooks';
import { useApp } from '../app.ts';
import { attempt } from './toast.tsx';

/**
 * Keeps what is typed when the page locks or goes away, and when the screen is left.
 * @param of what is written, so that another is kept by itself
 * @param onLeaving keeps it when the screen is left, where that is to be told of
 */
export const useKeeper = (
  keep: () => Promise<unknown>,
  of: unknown,
  onLeaving: () => Promise<unknown> = keep,
): void => {
  const { keepers } = useApp();
  useEffect(() => {
    // Locking goes on where nothing can be written any more.
    const keepQuietly = () =>
      keep().then(
        () => {},
        () => {},
      );
    keepers.add(keepQuietly);
    return () => {
      keepers.delete(keepQuietly);
      attempt(onLeaving);
    };
  }, [of]);
};
