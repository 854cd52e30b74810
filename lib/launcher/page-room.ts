/** Where at least this much of the page would remain, the page gets narrower; else the panel lies over it. */
const ROOM_FOR_PAGE = 480;
export const MIN_WIDTH = 320;

/** The panel's width in a window: at least 320 px where the window has them, at most what is wished or the window holds. */
export const panelWidth = (wished: number, windowWidth: number): number =>
  Math.min(windowWidth, Math.max(MIN_WIDTH, wished));

/** How much to take from the page for a panel of this width; 0 where the panel lies over it. */
export const takenFromPage = (width: number, windowWidth: number): number =>
  windowWidth - width >= ROOM_FOR_PAGE ? width : 0;

/** Takes room from the page at its right edge by a margin on its root, and gives it back just as it was. */
export const makeRoom = (root: HTMLElement) => {
  const before = {
    value: root.style.getPropertyValue('margin-right'),
    priority: root.style.getPropertyPriority('margin-right'),
  };
  return {
    take: (pixels: number) => {
      if (pixels > 0) root.style.setProperty('margin-right', `${pixels}px`, 'important');
      else root.style.setProperty('margin-right', before.value, before.priority);
    },
    giveBack: () => {
      root.style.setProperty('margin-right', before.value, before.priority);
      if (root.getAttribute('style') === '') root.removeAttribute('style');
    },
  };
};
