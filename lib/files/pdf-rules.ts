import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfRule } from '../plan/pdf/page.ts';
import { multiplied, type Operations } from './pdf-page.ts';

const THICKEST = 3;
const MOST_RULES = 3000;
// How the library writes the steps of a path: how many numbers follow each.
const STEPS = [2, 2, 6, 4, 0];
const [MOVE, LINE, , , CLOSE] = STEPS.keys();

type Point = readonly [x: number, y: number];

/**
 * The level and upright lines that a page draws: strokes, and thin bars that are filled.
 * @param list the page's drawing operations
 * @param transform from the page's own measures to the ones in use
 */
export const rulesOf = (list: PDFOperatorList, OPS: Operations, transform: readonly number[]): PdfRule[] => {
  const rules: PdfRule[] = [];
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const saved: (readonly number[])[] = [];
  let current = transform;
  for (const [at, operation] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[at];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(current);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) current = saved.pop() ?? transform;
    if (operation === OPS.transform) current = multiplied(current, numbersIn(args));
    if (operation === OPS.paintFormXObjectBegin && Array.isArray(args)) current = multiplied(current, numbersIn(args[0]));
    if (operation !== OPS.constructPath || !Array.isArray(args)) continue;
    const [paint, [path]]: [unknown, unknown[]] = [args[0], Array.isArray(args[1]) ? args[1] : []];
    const isStroke = strokes.has(Number(paint));
    if (!isStroke && !fills.has(Number(paint))) continue;
    for (const points of shapesOf(numbersIn(path), current)) rules.push(...(isStroke ? edges(points) : bar(points)));
    if (rules.length > MOST_RULES) break;
  }
  return rules.slice(0, MOST_RULES);
};

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];

/** The closed or open shapes of a path, as the points they go through. */
const shapesOf = (path: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Point[][] => {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE;
    const count = STEPS[step] ?? 0;
    const [x = 0, y = 0] = path.slice(at + 1 + count - 2, at + 1 + count);
    const shape = shapes.at(-1);
    if (step === MOVE) shapes.push([[a * x + c * y + e, b * x + d * y + f]]);
    else if (step === CLOSE && shape?.[0]) shape.push(shape[0]);
    else if (step === LINE) shape?.push([a * x + c * y + e, b * x + d * y + f]);
    // A curve borders no cell.
    else if (step !== CLOSE) shapes.pop();
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

const edges = (points: readonly Point[]): PdfRule[] =>
  points.slice(1).flatMap((point, at) => [around([points[at] ?? point, point])].filter(isThin));

const bar = (points: readonly Point[]): PdfRule[] => [around(points)].filter(isThin);
