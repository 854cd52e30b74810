import type { Browser, Target, WebWorker } from 'puppeteer';
import { DEADLINE, until } from './until.ts';

/** The extension's service worker, which the browser starts and stops as it likes. */
export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #origin: string;

  constructor(browser: Browser, extensionId: string) {
    this.#browser = browser;
    this.#origin = `chrome-extension://${extensionId}/`;
  }

  /** Whether the worker runs now. */
  isRunning(): boolean {
    return this.#target() !== undefined;
  }

  /** The running worker, woken first if it sleeps. */
  async awake(): Promise<WebWorker> {
    if (!this.isRunning()) await this.#wake();
    return until('the service worker', async () => {
      const worker = await this.#target()?.worker();
      // An answer shows that its first run, and so the adding of listeners, is over.
      await worker?.evaluate(() => true);
      return worker;
    });
  }

  /** Stops the worker, as the browser does after half a minute without work. */
  async stop(): Promise<void> {
    const worker = await this.#target()?.worker();
    await worker?.close();
    await until('the service worker to be gone', () => !this.isRunning());
  }

  #target(): Target | undefined {
    return this.#browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(this.#origin));
  }

  /** Starts a sleeping worker without sending it anything. */
  async #wake(): Promise<void> {
    const page = await this.#browser.newPage({ background: true });
    try {
      await page.goto(`${this.#origin}manifest.json`, { timeout: DEADLINE });
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: this.#origin });
      await this.#browser.waitForTarget((t) => t === this.#target(), { timeout: DEADLINE });
    } finally {
      await page.close();
    }
  }
}
