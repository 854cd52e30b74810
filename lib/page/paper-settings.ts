import { browser } from '../browser.ts';
import { WRITTEN_LANGUAGES } from '../dialogue/words.ts';
import * as z from '../zod.ts';

/** How written agreements are made: chosen once, and so the next time too. Nothing about pupils. */
const PaperSettings = z.object({
  language: z.enum(WRITTEN_LANGUAGES),
  signatures: z.boolean(),
  /** Whether what else was said stands on it. */
  said: z.boolean(),
});
export type PaperSettings = z.infer<typeof PaperSettings>;

const KEY = 'agreement-paper';

/** The settings that were last chosen, or null where none were. */
export const paperSettings = async (): Promise<PaperSettings | null> => {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return PaperSettings.safeParse(kept).data ?? null;
};

/** Keeps the settings for the next agreement. */
export const keepPaperSettings = (settings: PaperSettings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });
