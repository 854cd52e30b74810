/** Whether a failure means that there is no room left to store anything. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || isFull(error.cause) || ('inner' in error && isFull(error.inner)));
