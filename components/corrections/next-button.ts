/**
 * The button to go on from where a goal is about to go: the next goal's, else the one that ends correcting, which stands
 * after all goals.
 */
export const nextButton = (place: Element): HTMLButtonElement | null => {
  const places = [...(place.closest('.goals')?.querySelectorAll('.correct-goal, .plan-corrections') ?? [])];
  return places[places.indexOf(place) + 1]?.querySelector('button') ?? null;
};
