import { element } from './element.ts';
import { MIN_WIDTH } from './page-room.ts';

const STEP = 20;

/** The panel's left edge: drags its width by pointer, sets it by arrow keys, Home and End (a WAI-ARIA window splitter). */
export const makeEdge = (
  label: string,
  { width, set, keep }: { width: () => number; set: (width: number) => void; keep: () => void },
): HTMLElement => {
  const edge = element('div', {
    class: 'edge',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(MIN_WIDTH),
  });
  const apply = (wished: number) => {
    set(wished);
    edge.setAttribute('aria-valuenow', String(width()));
    edge.setAttribute('aria-valuemax', String(innerWidth));
  };
  apply(width());

  edge.addEventListener('keydown', ({ key }) => {
    const wished = { ArrowLeft: width() + STEP, ArrowRight: width() - STEP, Home: MIN_WIDTH, End: innerWidth }[key];
    if (wished === undefined) return;
    apply(wished);
    keep();
  });
  edge.addEventListener('pointerdown', ({ pointerId }) => {
    edge.setPointerCapture(pointerId);
    edge.parentElement?.classList.add('dragging');
  });
  edge.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (edge.hasPointerCapture(pointerId)) apply(innerWidth - clientX);
  });
  edge.addEventListener('lostpointercapture', () => {
    edge.parentElement?.classList.remove('dragging');
    keep();
  });
  return edge;
};
