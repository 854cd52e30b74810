/**
 * Moves the focus with the up and down arrows from the field through the results and back, and opens the first result
 * on Enter in the field. Within results Enter is the links' own.
 * @param isAnswered whether the results are to what stands in the field: else the first may be anyone
 */
export const moveAmongResults = (
  event: KeyboardEvent,
  field: HTMLInputElement | null,
  list: HTMLOListElement | null,
  isAnswered: boolean,
): void => {
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>('[data-result]') ?? [])];
  const inField = field?.matches(':focus') ?? false;
  const place = links.findIndex((link) => link.matches(':focus'));
  if (place < 0 && !inField) return;
  if (event.key === 'Enter' && inField) {
    if (isAnswered) links[0]?.click();
  } else if (event.key === 'ArrowDown') links[place + 1]?.focus();
  else if (event.key === 'ArrowUp') (links[place - 1] ?? field)?.focus();
  else return;
  event.preventDefault();
};
