import { nb } from '../lib/i18n/data/nb.ts';

/** The description of what is stored, as a page in Markdown. */
export const privacyPage = (): string =>
  [`# ${nb.title}`, ...nb.parts.flatMap(({ heading, lines }) => [`## ${heading}`, ...lines])].join('\n\n').concat('\n');
