import type { Line } from './blocks.ts';
import { isStrongForm } from './goal-form.ts';
import { type Heading, headingOf } from './heading.ts';
import { clean } from './text.ts';
import { TOPIC_WORDS } from './words/stop-words.ts';

const COLON = /^([^:]{1,60}):\s*(.*)$/u;
const DASH = /^(.{2,40}?)\s+[-–]\s+(.+)$/u;

/** A heading that stands in the line it is about, and the rest of that line. */
export interface Prefix {
  readonly heading: Heading;
  readonly rest: string;
}

/**
 * The heading at the beginning of a line: "Norsk: …", "Mål: …", "Norsk – …", or a bold beginning.
 * @param line one line
 * @returns null if the line begins with none
 */
export function prefixOf(line: Line): Prefix | null {
  const [, label = '', after = ''] = COLON.exec(line.text) ?? [];
  const heading = label === '' || isStrongForm(label) ? null : headingOf(label, line.lead >= label.length);
  // "Tema: Vikingtiden" in a list names a topic, though "Tema" can stand in a subject's place elsewhere.
  if (heading?.standIn && TOPIC_WORDS.has(label.toLowerCase()) && after !== '')
    return { heading: { ...heading, role: 'open', subject: null, standIn: false }, rest: after };
  if (heading) return { heading, rest: after };
  return dashed(line.text) ?? bold(line);
}

function dashed(text: string): Prefix | null {
  const [, label = '', rest = ''] = DASH.exec(text) ?? [];
  const heading = headingOf(label, false);
  return heading && (heading.role === 'subject' || heading.kind) ? { heading, rest } : null;
}

function bold(line: Line): Prefix | null {
  if (line.lead < 3 || line.lead >= line.text.length) return null;
  const after = line.text.slice(line.lead).trimStart();
  // "**Målet** på kanoløypa er …": a bold word in a sentence.
  if (!line.text.slice(0, line.lead).includes(':') && /^[a-zà-ž]/.test(after)) return null;
  const heading = headingOf(line.text.slice(0, line.lead), false);
  return heading && { heading, rest: clean(after.replace(/^[\s:–-]+/, '')) };
}
