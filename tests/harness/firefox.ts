import { resolve } from 'node:path';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { createFirefoxProfile } from './firefox-profile.ts';
import { asString, FirefoxView } from './firefox-view.ts';

/** How to start Firefox with the extension. */
export interface FirefoxOptions {
  /** The unpacked build, such as `.output/firefox-mv3`. */
  extensionDir: string;
  /** The practice LMS's CONNECT proxy. */
  proxyPort: number;
  /** Where downloads land, without a question. */
  downloadDir?: string;
  headless?: boolean;
}

/** Starts Firefox with the extension installed for as long as it runs. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const firefox = await startFirefox(await createFirefoxProfile(options), options.headless);
  try {
    const install = { path: resolve(options.extensionDir), temporary: true };
    const extensionId = asString(await firefox.marionette.send('Addon:Install', install));
    return new Firefox(firefox, extensionId, options);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** A running Firefox with the extension in it. */
export class Firefox extends FirefoxView {
  readonly extensionId: string;
  readonly #firefox: FirefoxProcess;
  readonly #options: FirefoxOptions;

  constructor(firefox: FirefoxProcess, extensionId: string, options: FirefoxOptions) {
    super(firefox.marionette);
    this.#firefox = firefox;
    this.extensionId = extensionId;
    this.#options = options;
  }

  /** Opens one of the extension's own pages, such as `mappe.html`, in the current tab. */
  async openExtensionPage(path: string): Promise<void> {
    const script = 'return WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1])';
    await this.navigate(asString(await this.#evaluateInBrowser(script, [this.extensionId, path])));
  }

  /** Presses one of the browser's own shortcuts, such as the extension's `Alt+Shift+L`, which a page never sees. */
  async pressCommand(chord: string): Promise<void> {
    await this.#inBrowser(() => this.keys(chord));
  }

  /** Presses the extension's button in the toolbar. */
  async triggerToolbarButton(): Promise<void> {
    const script = `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(arguments[0]);
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
    await this.#evaluateInBrowser(script, [this.extensionId]);
  }

  /** The address that the extension's page has in the browser's sidebar; none where the sidebar is closed or another's. */
  async sidebar(): Promise<string> {
    const script = `
      const { document: inSidebar } = window.document.getElementById('sidebar').contentWindow;
      return inSidebar.getElementById('webext-panels-browser')?.currentURI.spec ?? '';`;
    return asString(await this.#evaluateInBrowser(script, []));
  }

  /** Installs the extension again, from another folder if given: what the browser does when it updates one. */
  async update(extensionDir = this.#options.extensionDir): Promise<void> {
    await this.marionette.send('Addon:Install', { path: resolve(extensionDir), temporary: true });
  }

  /** Ends Firefox and removes its profile. */
  close(): Promise<void> {
    return this.#firefox.close();
  }

  #evaluateInBrowser(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.#inBrowser(() => this.evaluate(script, args));
  }

  /** Does something in the browser's own window instead of the page. */
  async #inBrowser<T>(work: () => Promise<T>): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}
