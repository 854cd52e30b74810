/** For what is open within a screen: Esc leaves that, and not the panel. */
export const leaveOnEscape =
  (onLeave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
