import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, createProfile } from '@puppeteer/browsers';

/** What differs from one test profile to another. */
export interface ProfileWanted {
  /** The practice LMS's CONNECT proxy on 127.0.0.1; it answers for itslearning's hosts and refuses all others. */
  proxyPort: number;
  /** Where downloads land, without a question. */
  downloadDir?: string;
}

/** Makes a new profile folder with quiet settings: no first-run pages, no updates, no reports, all traffic to the proxy. */
export async function createFirefoxProfile({ proxyPort, downloadDir }: ProfileWanted): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'firefox-'));
  const preferences = {
    // Port 0 lets Firefox choose a free one; it writes the choice to MarionetteActivePort.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.server': '',
    'intl.accept_languages': 'nb-NO, nb',
    'browser.aboutwelcome.enabled': false,
    'termsofuse.bypassNotification': true,
    ...(downloadDir
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': downloadDir,
          'browser.download.useDownloadDir': true,
          'browser.download.always_ask_before_handling_new_types': false,
          'browser.download.alwaysOpenPanel': false,
        }
      : {}),
  };
  await createProfile(Browser.FIREFOX, { path, preferences });
  return path;
}
