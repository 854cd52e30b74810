/** Waits until the page has nothing else to do. */
export const whenIdle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));
