/** What decides Chromium's command line. */
export interface ArgumentsWanted {
  /** The practice LMS's HTTPS port on 127.0.0.1, which every itslearning host is mapped to. */
  lmsPort: number;
  /** The port of the server that stands in for Udir's open data; without it that host does not resolve either. */
  udirPort?: number;
  /** Chromium refuses its sandbox to root, and only to root. */
  isRoot: boolean;
  /** Hosts that may be reached over the real network; none in tests. */
  openHosts?: readonly string[];
  /** Further arguments of the caller. */
  more?: readonly string[];
}

/**
 * Chromium's arguments: itslearning's hosts lead to the practice LMS, and no other name resolves, so that a run touches
 * no network.
 */
export function chromiumArguments({ lmsPort, udirPort, isRoot, openHosts = [], more = [] }: ArgumentsWanted): string[] {
  const rules = [
    `MAP *.itslearning.com:443 127.0.0.1:${lmsPort}`,
    ...(udirPort === undefined ? [] : [`MAP data.udir.no:443 127.0.0.1:${udirPort}`]),
    'MAP * ~NOTFOUND',
    ...['127.0.0.1', 'localhost', ...openHosts].map((host) => `EXCLUDE ${host}`),
  ];
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--ignore-certificate-errors',
    `--host-resolver-rules=${rules.join(', ')}`,
    '--no-proxy-server',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=nb',
    '--accept-lang=nb-NO,nb',
    ...more,
  ];
}
