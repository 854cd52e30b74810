import type { PdfPage, PdfText } from './page.ts';
import { segmentsOf } from './segments.ts';

// The strips at the top and the bottom of a page where running heads, feet and page numbers stand.
const STRIP = 0.09;
const NUMBER = /^\W*(?:side|page|s\.)?\s*\d{1,3}(?:\s*(?:av|of|\/|\|)\s*\d{1,3})?\W*$/i;

interface Running {
  readonly key: string;
  readonly texts: readonly PdfText[];
  readonly head: boolean;
}

/**
 * Takes off what runs along all pages: heads, feet and page numbers. A head stays where it stands first, since it may
 * be all the title there is.
 */
export function withoutRunningLines(pages: readonly PdfPage[]): PdfPage[] {
  const found = pages.map(runningOf);
  const counts = new Map<string, number>();
  for (const key of found.flatMap((lines) => [...new Set(lines.map((line) => line.key))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = (key: string) => (counts.get(key) ?? 0) >= Math.max(2, pages.length / 2);
  const seen = new Set<string>();
  return pages.map((page, at) => {
    const dropped = new Set<PdfText>();
    for (const { key, texts, head } of found[at] ?? []) {
      const isNumber = NUMBER.test(key);
      if (!isNumber && !repeated(key)) continue;
      if (!isNumber && head && !seen.has(key)) seen.add(key);
      else for (const text of texts) dropped.add(text);
    }
    return { ...page, texts: page.texts.filter((text) => !dropped.has(text)) };
  });
}

function runningOf({ texts, height }: PdfPage): Running[] {
  const inHead = texts.filter(({ base }) => base < height * STRIP);
  const inFoot = texts.filter(({ base }) => base > height * (1 - STRIP));
  return [inHead, inFoot].flatMap((strip) =>
    segmentsOf(strip, true).flatMap(([line]) =>
      line
        ? [
            {
              // Numbers differ from page to page.
              key: line.text.replace(/\d+/g, '0'),
              texts: strip.filter(({ base, size }) => Math.abs(base - line.base) < size * 0.4),
              head: strip === inHead,
            },
          ]
        : [],
    ),
  );
}
