import { isItslearning } from './hosts.ts';

/** Why a file was not fetched; the reasons of `FileProblem` that a fetch can have. */
export type FetchProblem = 'login' | 'page' | 'failed' | 'large' | 'slow';
/** A file's bytes in base64, which every browser carries in a message, or why there are none. */
export type FetchedFile = { base64: string } | { problem: FetchProblem };

const LARGEST = 20 * 1024 * 1024;
const LONGEST = 20_000;
// From a folder's entry over the element's page and its frame to the download.
const MOST_STEPS = 3;
const HTML_START = /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i;
const LOGIN = /_Username_input|itsl-login|federatedLoginWrapper/;
// The next step towards the file on an element's page, and in the frame that shows it.
const STEPS = [
  /<iframe\b[^>]*\bsrc="(https:\/\/platform\.itslearning\.com\/LoginSSO\.aspx[^"]*)"/i,
  /<a\b[^>]*\bhref="([^"]*\/DownloadRedirect\.ashx[^"]*)"/i,
];

const underWay = new Map<string, AbortController>();

/**
 * Fetches a file with the teacher's own session, from itslearning's hosts only: the extension's content security policy
 * refuses whatever a redirect leads to beyond them. Where an element's page comes first, its file is looked for.
 * @param address where the file is
 * @returns the file, or why there is none; undefined for an address that is not itslearning's
 */
export const fetchFile = (address: string): Promise<FetchedFile> | undefined => {
  if (!isAllowed(address)) return undefined;
  const stop = new AbortController();
  const timed = AbortSignal.any([stop.signal, AbortSignal.timeout(LONGEST)]);
  underWay.set(address, stop);
  return followed(address, timed)
    .catch((): FetchedFile => ({ problem: timed.aborted ? 'slow' : 'failed' }))
    .finally(() => underWay.delete(address));
};

/** Ends a fetch that is under way. */
export const stopFetching = async (address: string): Promise<void> => underWay.get(address)?.abort();

const isAllowed = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, port } = new URL(address);
  return protocol === 'https:' && port === '' && isItslearning(origin);
};

const followed = async (address: string, signal: AbortSignal): Promise<FetchedFile> => {
  let next = address;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const response = await fetch(next, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!isAllowed(response.url)) return { problem: 'failed' };
    if (response.status === 401 || response.status === 403) return { problem: 'login' };
    if (!response.ok) return { problem: 'failed' };
    const bytes = await bodyOf(response);
    if (!bytes) return { problem: 'large' };
    const html = pageIn(bytes);
    if (html === null) return { base64: bytes.toBase64() };
    if (LOGIN.test(html)) return { problem: 'login' };
    const link = STEPS.map((pattern) => pattern.exec(html)?.[1]).find((found) => found !== undefined);
    const found = link === undefined ? null : new URL(link.replaceAll('&amp;', '&'), response.url).href;
    if (found === null || !isAllowed(found)) return { problem: 'page' };
    next = found;
  }
  return { problem: 'page' };
};

/** The whole body; null as soon as it is more than what is read. */
const bodyOf = async (response: Response): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (Number(response.headers.get('Content-Length')) > LARGEST || !response.body) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > LARGEST) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

/** The text of a page, or null for anything else. */
const pageIn = (bytes: Uint8Array): string | null => {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return HTML_START.test(start) ? new TextDecoder().decode(bytes) : null;
};
