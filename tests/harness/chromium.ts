import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { findChromium } from '../../scripts/browsers.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { ChromiumWorker } from './chromium-worker.ts';
import { DEADLINE, until } from './until.ts';

/** How to start Chromium with the extension. */
export interface ChromiumOptions {
  /** The unpacked build, such as `.output/chrome-mv3`. */
  extensionDir: string;
  /** The practice LMS's port. */
  lmsPort: number;
  /** The port of the server that stands in for Udir's open data. */
  udirPort?: number;
  /** A profile to keep; without it a new one, removed by `close`. */
  userDataDir?: string;
  /** Where downloads land, without a question. */
  downloadDir?: string;
  headless?: boolean;
  /** Hosts that may be reached over the real network; none in tests. */
  openHosts?: readonly string[];
  /** Further command line arguments. */
  args?: readonly string[];
}

/** Starts Chromium with the extension installed and its worker listening. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'chromium-')));
  return start(options, userDataDir);
}

async function start(options: ChromiumOptions, userDataDir: string): Promise<Chromium> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium: install it, or set CHROMIUM_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    headless: options.headless ?? true,
    pipe: true,
    // The extension is installed below and not here, because launch() does not wait for it.
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(options.headless === false ? { defaultViewport: null } : {}),
    ...(options.downloadDir ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir } } : {}),
    args: chromiumArguments({
      lmsPort: options.lmsPort,
      isRoot: process.getuid?.() === 0,
      ...(options.udirPort ? { udirPort: options.udirPort } : {}),
      ...(options.openHosts ? { openHosts: options.openHosts } : {}),
      ...(options.args ? { more: options.args } : {}),
    }),
  });
  const session = new Chromium(browser, await browser.installExtension(options.extensionDir), options, userDataDir);
  await session.worker.awake();
  return session;
}

/** A running Chromium with the extension in it. */
export class Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The extension's service worker. */
  readonly worker: ChromiumWorker;
  /** The profile's folder. */
  readonly userDataDir: string;
  readonly #options: ChromiumOptions;

  constructor(browser: Browser, extensionId: string, options: ChromiumOptions, userDataDir: string) {
    this.browser = browser;
    this.extensionId = extensionId;
    this.worker = new ChromiumWorker(browser, extensionId);
    this.userDataDir = userDataDir;
    this.#options = options;
  }

  /** The address of one of the extension's own pages. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages, such as `mappe.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page> {
    return this.open(this.url(path));
  }

  /** Waits for a tab with one of the extension's own pages, opened by the extension itself. */
  async extensionPage(path: string, deadline = DEADLINE): Promise<Page> {
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(this.url(path)), { timeout: deadline });
    return until(`the tab ${path}`, () => target.page(), deadline);
  }

  /** Waits for the browser's own side panel with the extension's page in it. */
  async sidePanel(deadline = DEADLINE): Promise<Page> {
    const path = this.url('sidepanel.html');
    const target = await this.browser.waitForTarget((t) => t.url() === path, { timeout: deadline });
    return target.asPage();
  }

  /** Waits for the panel's frame in a page, and for something to stand in it. */
  panel(page: Page, deadline?: number): Promise<Frame> {
    return until(
      "the panel's frame",
      async () => {
        const frame = page.frames().find((f) => f.url().startsWith(this.url('panel.html')));
        return (await frame?.evaluate(() => document.body.textContent.trim() !== '')) ? frame : undefined;
      },
      deadline,
    );
  }

  /**
   * Presses the extension's button in the toolbar, with a page in front. This is also what its shortcut does
   * (`_execute_action`), which itself cannot be pressed: key events of a driver reach the page, never the browser.
   */
  async triggerToolbarButton(page: Page): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('The extension is not installed.');
    await page.bringToFront();
    await extension.triggerAction(page);
  }

  /**
   * Installs the extension again: what the browser does when it updates one. Another folder makes it another extension,
   * unless the manifest has a `key`; so put the new build in place of the old one.
   */
  async update(extensionDir = this.#options.extensionDir): Promise<void> {
    // As the browser does, the update waits for the old worker to be idle.
    await this.worker.stop();
    const id = await this.browser.installExtension(extensionDir);
    if (id !== this.extensionId) throw new Error(`${extensionDir} was installed as another extension, ${id}.`);
    // A click that comes while the new worker is starting is lost.
    await this.worker.awake();
  }

  /** Ends the browser as a crash or a power cut does, with SIGKILL. */
  async kill(): Promise<void> {
    const process = this.browser.process();
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }

  /** Starts again on the same profile, after `kill` or in place of it. */
  async relaunch(): Promise<Chromium> {
    await this.kill();
    return start(this.#options, this.userDataDir);
  }

  /** Ends the browser, and removes a profile made for it. */
  async close(): Promise<void> {
    await this.browser.close();
    if (this.#options.userDataDir) return;
    await rm(this.userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
