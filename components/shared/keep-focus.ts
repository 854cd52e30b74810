/** What stands where something was taken away: what came after it, else before it, else what is around it. */
const placeOf = ({ nextSibling, previousSibling, target }: MutationRecord): HTMLElement | undefined =>
  [nextSibling, previousSibling, target]
    .filter((node) => node instanceof HTMLElement)
    .find((element) => element.isConnected && element.checkVisibility());

/**
 * Looks after the focus from now on: when what has it is taken from the page and nothing else takes it, it goes to what
 * stands there instead. So a reader of a screen goes on from where it was, and no key is lost.
 */
export const keepFocus = (): void => {
  let last: EventTarget | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target;
  });
  new MutationObserver((changes) => {
    const had = last;
    if (!(had instanceof Node) || had.isConnected) return;
    const gone = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(had)));
    last = null;
    // After the screens' own effects, which know better where to go on.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const place = gone && document.activeElement === document.body && document.hasFocus() && placeOf(gone);
        if (!place) return;
        if (place.tabIndex < 0) place.tabIndex = -1;
        place.focus();
      }),
    );
  }).observe(document.body, { childList: true, subtree: true });
};
