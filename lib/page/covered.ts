import { type ReadonlySignal, signal } from '@preact/signals';

// Intersection Observer v2: https://w3c.github.io/IntersectionObserver/v2/
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Whether something in the page lies over the framed panel, fades it or bends it, so that a click may not be what the
 * teacher thinks it is. Browsers that can't tell (Firefox) say no.
 */
export const watchCovered = (element: Element): ReadonlySignal<boolean> => {
  const covered = signal(false);
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 1],
  };
  new IntersectionObserver((entries) => {
    const entry: VisibilityEntry | undefined = entries.at(-1);
    covered.value = entry?.isVisible === false;
  }, options).observe(element);
  return covered;
};
