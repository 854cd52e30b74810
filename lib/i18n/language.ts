import { computed, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { type Dictionary, nb } from './nb.ts';

export const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

/** Bokmål is always there; the others come when they are chosen. */
const dictionaries: Record<Language, () => Dictionary | Promise<Dictionary>> = {
  nb: () => nb,
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
};

/** The locale for dates: browsers know bokmål's forms, not always nynorsk's. */
const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const isLanguage = (value: unknown): value is Language => typeof value === 'string' && value in LANGUAGES;

const current = signal<{ language: Language; words: Dictionary }>({ language: 'nb', words: nb });

/** The language the teacher reads in. */
export const language = computed(() => current.value.language);

/** All words in that language. */
export const words = computed(() => current.value.words);

let newest = 0;

const show = async (chosen: Language): Promise<void> => {
  const turn = ++newest;
  const loaded = await dictionaries[chosen]();
  // A dictionary that is slow to come must not take the place of one that was chosen after it.
  if (turn === newest) current.value = { language: chosen, words: loaded };
};

/** Takes the chosen language, else the browser's, and follows a change made on another page. */
export const followLanguage = async (): Promise<void> => {
  const fallback = navigator.language.slice(0, 2);
  const { language: chosen } = await browser.storage.local.get('language');
  browser.storage.local.onChanged.addListener(({ language: changed }) => {
    if (isLanguage(changed?.newValue)) void show(changed.newValue);
  });
  await show(isLanguage(chosen) ? chosen : isLanguage(fallback) ? fallback : 'nb');
};

/** Chooses the language, here and on every other page of the extension. */
export const chooseLanguage = async (chosen: Language): Promise<void> => {
  // Kept at once, so that quick choices are kept in the order they were made.
  await Promise.all([show(chosen), browser.storage.local.set({ language: chosen })]);
};

const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const formats = computed(
  () => new Intl.DateTimeFormat([LOCALES[language.value], 'nb-NO'], { ...parts, timeZone: 'UTC' }),
);

/** An ISO date as it is written in a language, for what is not for the teacher's own eyes: `23. november 2026`. */
export const dayIn = (written: Language, day: string): string =>
  new Intl.DateTimeFormat([LOCALES[written], 'nb-NO'], { ...parts, month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An ISO date as the teacher reads it: `23. nov. 2026`. */
export const formatDay = (day: string): string => formats.value.format(new Date(`${day}T00:00:00Z`));

const moments = computed(
  () => new Intl.DateTimeFormat([LOCALES[language.value], 'nb-NO'], { ...parts, hour: '2-digit', minute: '2-digit' }),
);

/** A moment in UTC as the teacher's clock shows it: `23. nov. 2026, 09:15`. */
export const formatMoment = (moment: string): string => moments.value.format(new Date(moment));
