import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfRule } from '../plan/pdf/page.ts';
import { multiplied, type Operations } from './pdf-page.ts';

// In points.
const THICKEST = 3;
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 7;
const MOST = 3000;
// The steps of a path as the library writes them, and how many numbers follow each.
const STEP = { move: 0, line: 1, close: 4 };
const NUMBERS = [2, 2, 6, 4, 0];

type Point = readonly [x: number, y: number];
type Shape = { points: Point[]; curved: boolean };

/** What a page draws beside its text: level and upright lines, and small round dots. */
export type Drawn = { rules: PdfRule[]; dots: PdfRule[] };

/**
 * Finds the lines that may border cells (strokes, and thin bars that are filled), and dots that may be bullets.
 * @param list the page's drawing operations
 * @param transform from the page's own measures to the ones in use
 */
export const drawnOn = (list: PDFOperatorList, OPS: Operations, transform: readonly number[]): Drawn => {
  const drawn: Drawn = { rules: [], dots: [] };
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const saved: (readonly number[])[] = [];
  let current = transform;
  for (const [at, operation] of list.fnArray.entries()) {
    const given: unknown = list.argsArray[at];
    const args: unknown[] = Array.isArray(given) ? given : [];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(current);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) current = saved.pop() ?? transform;
    if (operation === OPS.transform) current = multiplied(current, numbersIn(args));
    if (operation === OPS.paintFormXObjectBegin) current = multiplied(current, numbersIn(args[0]));
    if (operation !== OPS.constructPath) continue;
    const isStroke = strokes.has(Number(args[0]));
    if (!isStroke && !fills.has(Number(args[0]))) continue;
    const path = Array.isArray(args[1]) ? numbersIn(args[1][0]) : [];
    for (const shape of shapesOf(path, current)) note(drawn, shape, isStroke);
    if (drawn.rules.length > MOST || drawn.dots.length > MOST) break;
  }
  return { rules: drawn.rules.slice(0, MOST), dots: drawn.dots.slice(0, MOST) };
};

const note = ({ rules, dots }: Drawn, { points, curved }: Shape, isStroke: boolean) => {
  const pieces = isStroke ? points.slice(1).map((point, at) => around([points[at] ?? point, point])) : [around(points)];
  if (!curved) rules.push(...pieces.filter(isThin));
  else if (!isStroke) dots.push(...pieces.filter(isDot));
};

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];

/** The shapes of a path, as the points that their steps end in. */
const shapesOf = (path: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Shape[] => {
  const shapes: Shape[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? STEP.close;
    const count = NUMBERS[step] ?? 0;
    const [x = 0, y = 0] = path.slice(at + count - 1, at + 1 + count);
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    const shape = shapes.at(-1);
    if (step === STEP.move) shapes.push({ points: [point], curved: false });
    else if (step === STEP.close) shape?.points.push(...shape.points.slice(0, 1));
    else if (shape) {
      shape.points.push(point);
      shape.curved ||= step !== STEP.line;
    }
    at += 1 + count;
  }
  return shapes;
};

const around = (points: readonly Point[]): PdfRule => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

const isThin = ({ left, right, top, bottom }: PdfRule) => Math.min(right - left, bottom - top) <= THICKEST;

const isDot = ({ left, right, top, bottom }: PdfRule) =>
  Math.min(right - left, bottom - top) >= SMALLEST_DOT &&
  Math.max(right - left, bottom - top) <= LARGEST_DOT &&
  Math.abs(right - left - (bottom - top)) < 1;
