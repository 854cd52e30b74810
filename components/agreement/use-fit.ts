import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Sheet } from '../../lib/i18n/agreement-paper/sheet.ts';

/** How tight the sheet is set, 0 the most open, and whether it then fits on one page. */
export type Fit = { step: number; onePage: boolean };

/** The steps that agreement.css knows. */
const TIGHTEST = 4;

/** The height inside the margins of A4, as in agreement.css, less a little for how printers round: in CSS pixels. */
const PAGE_HEIGHT = ((297 - 2 * 13 - 3) / 25.4) * 96;

/** Measures the sheet as wide as it is printed, step by step, until it fits on one page. */
const fitOf = (paper: HTMLElement): Fit => {
  const shown = paper.dataset.step;
  paper.classList.add('measured');
  try {
    for (let step = 0; step <= TIGHTEST; step++) {
      paper.dataset.step = String(step);
      if (paper.scrollHeight <= PAGE_HEIGHT) return { step, onePage: true };
    }
    return { step: TIGHTEST, onePage: false };
  } finally {
    paper.classList.remove('measured');
    paper.dataset.step = shown;
  }
};

/** Sets the sheet as tight as it must be to fit on one page, and no tighter. */
export const useFit = (paper: RefObject<HTMLElement | null>, sheet: Sheet, fit: Signal<Fit>): void => {
  useLayoutEffect(() => {
    if (paper.current) fit.value = fitOf(paper.current);
  }, [JSON.stringify(sheet)]);
};
