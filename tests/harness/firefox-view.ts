import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyActions } from './key-actions.ts';
import { type Marionette, MarionetteError } from './marionette.ts';
import { DEADLINE, until } from './until.ts';

/** WebDriver's reference to an element; it goes back into `evaluate` as it came. */
export type FirefoxElement = Readonly<Record<string, string>>;

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** Errors that pass when the page has settled. */
const PASSING: ReadonlySet<string> = new Set([
  'stale element reference',
  'element click intercepted',
  'element not interactable',
]);

/** The first visible match that holds the text; an exact match of the text goes before one that only contains it. */
const FIND = `
  const [selector, text] = arguments;
  const seen = [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility({ visibilityProperty: true }));
  const words = (e) => (e.innerText ?? '').trim();
  return seen.find((e) => text && words(e) === text) ?? seen.find((e) => words(e).includes(text)) ?? null;`;

/**
 * What Firefox shows in a tab. All that looks at a page (`find`, `click`, `text` …) looks at the frame chosen last with
 * `frame`, `panel` or `top`, and waits until it finds something.
 */
export class FirefoxView {
  protected readonly marionette: Marionette;

  constructor(marionette: Marionette) {
    this.marionette = marionette;
  }

  /** Opens an address in the current tab. */
  async navigate(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens an empty tab and goes on in it. */
  async newTab(): Promise<void> {
    const { handle } = Object(await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true }));
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Waits for a tab whose address contains the text, opened by the extension itself, and goes on in it. */
  tab(address: string, deadline = DEADLINE): Promise<string> {
    return until(
      `a tab ${address}`,
      async () => {
        const handles = await this.marionette.send('WebDriver:GetWindowHandles');
        for (const handle of Array.isArray(handles) ? handles : []) {
          await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
          const url = await this.address();
          if (url.includes(address)) return url;
        }
        return undefined;
      },
      deadline,
    );
  }

  /** Goes to the page itself, out of all frames. */
  async top(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
  }

  /** Waits for a frame, however deep, whose address contains the text, and goes into it; closed shadow roots hide none. */
  frame(address: string, deadline = DEADLINE): Promise<string> {
    return until(
      `a frame ${address}`,
      async () => {
        await this.top();
        return this.#enter(address);
      },
      deadline,
    );
  }

  /** Waits for the panel's frame in the page and goes into it. */
  panel(deadline?: number): Promise<string> {
    return this.frame('/panel.html', deadline);
  }

  /** The address of the current frame. */
  async address(): Promise<string> {
    return asString(await this.evaluate('return location.href'));
  }

  /** Runs the body of a function in the current frame. */
  evaluate(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.marionette.send('WebDriver:ExecuteScript', { script, args });
  }

  /** Waits for a visible element, with the given text in it if one is named. */
  find(selector: string, text = '', deadline = DEADLINE): Promise<FirefoxElement> {
    return until(selector + (text && ` with “${text}”`), () => this.#seen(selector, text), deadline);
  }

  /** Waits until a visible element is there, with the given text in it if one is named. */
  async waitFor(selector: string, text?: string, deadline?: number): Promise<void> {
    await this.find(selector, text, deadline);
  }

  /** Waits until no visible element matches. */
  async waitForNo(selector: string, text = '', deadline?: number): Promise<void> {
    await until(`no ${selector}`, async () => !(await this.#seen(selector, text)), deadline);
  }

  /** Clicks an element as a mouse does: it must be visible and uncovered. */
  async click(selector: string, text = ''): Promise<void> {
    await this.#act(selector, text, 'WebDriver:ElementClick');
  }

  /** Types into a field behind what stands there; in a file field, the text is a path. */
  async type(selector: string, text: string): Promise<void> {
    await this.#act(selector, '', 'WebDriver:ElementSendKeys', { text });
  }

  /** Empties a field. */
  async clear(selector: string): Promise<void> {
    await this.#act(selector, '', 'WebDriver:ElementClear');
  }

  /** Reads what an element shows. */
  async text(selector: string): Promise<string> {
    return asString(await this.#act(selector, '', 'WebDriver:GetElementText'));
  }

  /** Presses keys where the focus is, such as `Tab`, `Escape` or `Shift+Tab`. */
  async keys(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      const actions = [{ type: 'key', id: 'keyboard', actions: keyActions(chord) }];
      await this.marionette.send('WebDriver:PerformActions', { actions });
    }
  }

  /** Saves a picture of what the tab shows. */
  async screenshot(path: string): Promise<void> {
    const png = asString(await this.marionette.send('WebDriver:TakeScreenshot', { full: false }));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(png, 'base64'));
  }

  /** Searches the frames below the current one, depth first, and stays in the first that matches. */
  async #enter(address: string): Promise<string | undefined> {
    for (let id = 0; await this.#switchTo(id); id += 1) {
      const url = await this.address();
      if (url.includes(address)) return url;
      const deeper = await this.#enter(address);
      if (deeper) return deeper;
      await this.marionette.send('WebDriver:SwitchToParentFrame');
    }
    return undefined;
  }

  async #switchTo(id: number): Promise<boolean> {
    try {
      await this.marionette.send('WebDriver:SwitchToFrame', { id });
      return true;
    } catch (error) {
      if (error instanceof MarionetteError && error.code === 'no such frame') return false;
      throw error;
    }
  }

  async #seen(selector: string, text: string): Promise<FirefoxElement | undefined> {
    const found = await this.evaluate(FIND, [selector, text]);
    return isElement(found) ? found : undefined;
  }

  /** Does something to an element, and tries again if the element was redrawn or covered meanwhile. */
  async #act(selector: string, text: string, command: string, more: object = {}): Promise<unknown> {
    const outcome = await until(`${command} on ${selector}${text && ` with “${text}”`}`, async () => {
      const element = await this.#seen(selector, text);
      if (!element) return undefined;
      try {
        return { answer: await this.marionette.send(command, { id: element[ELEMENT_KEY], ...more }) };
      } catch (error) {
        return error instanceof MarionetteError && PASSING.has(error.code) ? undefined : { error };
      }
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }
}

/** Narrows an answer that must be a text. */
export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Firefox answered ${JSON.stringify(value)} in place of a text.`);
  return value;
}

function isElement(value: unknown): value is FirefoxElement {
  return typeof value === 'object' && value !== null && ELEMENT_KEY in value;
}
