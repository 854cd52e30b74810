import type { Page } from 'puppeteer';

/** Told of each text as soon as the screen has said that it is saved. */
export type Acknowledged = (text: string) => void;

/** How a text is written and saved in the mappe: the form to fill, what comes before it, and what tells that it is saved. */
type Way = { open: string; opened: string; field: string; submit: string; gone: boolean };

/** In the quick log: the last pupil is chosen, and the saved form is empty again. */
const LOG: Way = {
  open: '.recent button',
  opened: '.pupil-picker [aria-label^="Fjern"]',
  field: '.quick-log .text-field textarea',
  submit: '.quick-log [type="submit"]',
  gone: false,
};

/** In the list: the newest talk is opened, and the saved form is gone. */
const EDIT: Way = {
  open: '.talk-card footer button',
  opened: '.talk-card textarea',
  field: '.talk-card .text-field textarea',
  submit: '.talk-card [type="submit"]',
  gone: true,
};

const saveWithoutEnd = async (mappe: Page, prefix: string, way: Way, acknowledged: Acknowledged): Promise<void> => {
  await mappe.exposeFunction('acknowledged', acknowledged);
  const saving = mappe.evaluate(
    async (start, { open, opened, field, submit, gone }) => {
      // Timers, since a tab in the background draws no frames.
      const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
        for (;;) {
          const found = find();
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      };
      const one = (selector: string) => document.querySelector<HTMLElement>(selector);
      const second = () => document.querySelectorAll<HTMLTextAreaElement>(field)[1];
      for (let n = 0; !Reflect.get(window, 'enough'); n += 1) {
        const text = `${start} ${n}`;
        (await until(() => one(open))).click();
        await until(() => one(opened));
        const area = await until(second);
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
        // The screen is drawn anew before what was written can be saved.
        await new Promise((resolve) => setTimeout(resolve));
        one(submit)?.click();
        await until(() => (gone ? !one(opened) : second()?.value === ''));
        await Reflect.get(window, 'acknowledged')(text);
      }
    },
    prefix,
    way,
  );
  saving.catch(() => {
    // The page went away in the middle of it, as it is meant to.
  });
};

/** Begins to log talks in the quick log, one after the other, until the page goes away or it is told to stop. */
export const logWithoutEnd = (mappe: Page, prefix: string, acknowledged: Acknowledged): Promise<void> =>
  saveWithoutEnd(mappe, prefix, LOG, acknowledged);

/** Begins to change the newest talk over and over, until the page goes away or it is told to stop. */
export const editWithoutEnd = (mappe: Page, prefix: string, acknowledged: Acknowledged): Promise<void> =>
  saveWithoutEnd(mappe, prefix, EDIT, acknowledged);

/** Tells pages that save without end to stop after what they are saving now. */
export const stopSaving = async (pages: Page[]): Promise<void> => {
  for (const page of pages) await page.evaluate(() => Reflect.set(window, 'enough', true));
};
