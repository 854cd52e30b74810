/** A ref for the heading of a page that is gone to: it has the focus as soon as it stands there. */
export const focusHere = (heading: HTMLElement | null): void => heading?.focus();
