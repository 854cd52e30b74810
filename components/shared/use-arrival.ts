import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Begins at the top of each screen that is gone to, with the focus there unless the screen has put it within itself, so
 * that a reader of a screen says where one came and goes on from there.
 * @param shown what is shown, by name
 * @returns for the element that the screens are shown in
 */
export const useArrival = (shown: string): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    main.current?.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
  }, [shown]);
  return main;
};
