/** For a line of text within another form: Enter does what belongs to it, and does not send that form. With Ctrl it still does. */
export const onEnter =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    act();
  };
