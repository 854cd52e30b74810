const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** HTML that was built here, with every text in it escaped. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Html | readonly Html[];

const written = (part: Part): string => {
  if (part instanceof Html) return part.source;
  return typeof part === 'string' || typeof part === 'number'
    ? escaped(String(part))
    : part.map(({ source }) => source).join('');
};

/** Builds HTML: what stands in the template's places is text and escaped, unless it was built by this too. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((built, string, n) => built + written(parts[n - 1] ?? '') + string));
