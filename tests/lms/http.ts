import type { Html } from './html.ts';

/** Header switches; a test turns them on and off while the server runs. */
export interface Switches {
  /** Strict Content-Security-Policy with Trusted Types. */
  csp: boolean;
  /** Cross-Origin-Embedder-Policy: require-corp. */
  coep: boolean;
  /** `sandbox allow-scripts` on the pages that carry teachers' and pupils' content. */
  sandbox: boolean;
}

/** What every page may need to know about the running server. */
export interface Site {
  headers: Switches;
  /** How late fetched content arrives, in milliseconds. */
  delayMs: number;
  /** A hashed class such as `svelte-1a2b3c` for a component name: another one at every start. */
  noise: (component: string) => string;
}

/** One request, already taken apart. */
export interface Ask {
  site: Site;
  url: URL;
  body: string;
  /** A query parameter; itslearning writes the same name in several casings, so casing is ignored. */
  param: (name: string) => string | undefined;
  /** A query parameter as a number, NaN when it is missing. */
  number: (name: string) => number;
  /** The cookies that came with it, as the header has them. */
  cookie: string;
}

export interface Reply {
  status?: number;
  type?: string;
  body: string | Buffer;
  /** A page with content (not a shell around it): the sandbox switch concerns it. */
  content?: boolean;
  /** Fetched data: held back by `delayMs`. */
  late?: boolean;
  location?: string;
  cookie?: string;
}

export type Host = 'tenant' | 'platform' | 'page' | 'resource';

export interface Route {
  /** `tenant` when left out. */
  host?: Host;
  /** A whole path (casing ignored), or a pattern whose groups are handed over. */
  path: string | RegExp;
  answer: (ask: Ask, groups: string[]) => Reply | undefined;
}

export const tenant = 'https://solbakken.itslearning.com';

export const reply = (page: Html, more: Omit<Reply, 'body'> = {}): Reply => ({ ...more, body: page.text });

/** A page that is someone's content rather than a shell. */
export const content = (page: Html): Reply => reply(page, { content: true });

export const json = (value: unknown): Reply => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  late: true,
});

export const redirect = (location: string): Reply => ({ status: 302, location, body: '' });

export function hostOf(header: string | undefined): Host | undefined {
  const name = (header ?? '').split(':')[0]?.toLowerCase() ?? '';
  if (!name.endsWith('.itslearning.com')) return undefined;
  const site = name.slice(0, -'.itslearning.com'.length);
  return site === 'platform' || site === 'page' || site === 'resource' ? site : 'tenant';
}
