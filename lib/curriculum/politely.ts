/** Asks for JSON at an address. Throws where nothing that can be used comes. */
export type Ask = (url: string, signal: AbortSignal) => Promise<unknown>;

const TRIES = 3;
const PATIENCE = 30_000;
const LONGEST_WAIT = 20_000;
/** No answer of Udir's is longer, in characters. */
const LONGEST = 20_000_000;

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** How long a server wants to be left alone, else longer for each try. */
const pauseAfter = (answer: Response | null, attempt: number): number => {
  const asked = Number(answer?.headers.get('Retry-After')) * 1000;
  return Math.min(asked > 0 ? asked : 500 * 4 ** attempt, LONGEST_WAIT);
};

/** A server that is busy or broken may be asked again; one that says no may not. */
const mayTryAgain = (status: number): boolean => status === 429 || status >= 500;

/** Asks without cookies, with patience: up to three times, with longer and longer pauses, or the one the server asks for. */
export const politely: Ask = async (url, signal) => {
  for (let attempt = 0; ; attempt++) {
    let answer: Response | null = null;
    try {
      answer = await fetch(url, {
        headers: { Accept: 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
    } catch (error) {
      if (signal.aborted || attempt + 1 === TRIES) throw error;
    }
    if (answer?.ok) {
      const text = await answer.text();
      if (text.length > LONGEST) throw new SyntaxError('The answer is too long');
      return JSON.parse(text);
    }
    if (answer && (!mayTryAgain(answer.status) || attempt + 1 === TRIES))
      throw new Error(`Udir answered ${answer.status}`);
    await wait(pauseAfter(answer, attempt), signal);
  }
};
