import type { AnnotationColor } from '../annotation/annotation.ts';

type Paint = { color: AnnotationColor; name: string; ground: string; text: string; line: string };
/**
 * How passages are painted, by what their notes are about. A page may see the names, so they say nothing. The line under
 * a passage differs too, for whoever does not tell the colours apart; the text gets a colour of its own, so that it can
 * be read whatever the page's are.
 */
export const PAINT: readonly Paint[] = [
  { color: 'mål', name: 'ld-1', ground: '#c5ecc9', text: '#0b2e13', line: 'solid 2px #1c7a33' },
  { color: 'obs', name: 'ld-2', ground: '#ffd9d2', text: '#4a0f06', line: 'wavy 1px #b3261e' },
  { color: 'idé', name: 'ld-3', ground: '#fff1a8', text: '#3a2f00', line: 'dotted 2px #8a6d00' },
  { color: 'oppfølging', name: 'ld-4', ground: '#d3e4ff', text: '#0a2547', line: 'dashed 2px #1f5fbf' },
];

/** How passages with notes look. */
export const MARKS_STYLE = PAINT.map(
  ({ name, ground, text, line }) =>
    `::highlight(${name}){background-color:${ground};color:${text};text-decoration:underline ${line}}`,
).join('\n');
