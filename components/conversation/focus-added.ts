/** Goes on in the row that is added in front of its button, once it stands there. */
export const focusAdded = (button: HTMLElement): void => {
  requestAnimationFrame(() => button.previousElementSibling?.querySelector<HTMLElement>('input, select')?.focus());
};
