import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A part of the page that takes dropped files: those that `named` fits, by name or, while they are dragged, by type. */
type Taker = { named: RegExp; over: Signal<boolean>; take: (files: File[]) => void };

/** Those that are on the page, in the order they came. */
const takers = new Set<Taker>();

/** Who takes a file; one that nobody asks for goes to the first, who tells that it is of no use. */
const takerOf = (name: string): Taker | undefined => {
  const all = [...takers];
  return all.find(({ named }) => named.test(name)) ?? all[0];
};

/** Whether files are dragged that nothing else on the page takes: a field for a file takes its own. */
const isOurs = ({ dataTransfer, defaultPrevented, target }: DragEvent): boolean =>
  !defaultPrevented &&
  dataTransfer?.types.includes('Files') === true &&
  !(target instanceof Element && target.closest('input[type="file"]'));

const showOver = (over: Set<Taker | undefined>) => {
  for (const taker of takers) taker.over.value = over.has(taker);
};

const drag = (event: DragEvent) => {
  const ours = isOurs(event);
  // Else the browser would open the file in place of the page.
  if (ours) event.preventDefault();
  const items = ours ? [...(event.dataTransfer?.items ?? [])] : [];
  showOver(new Set(items.map(({ type }) => takerOf(type))));
};

const leave = (event: DragEvent) => {
  if (event.relatedTarget === null) showOver(new Set());
};

const drop = (event: DragEvent) => {
  showOver(new Set());
  if (!isOurs(event)) return;
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  for (const [taker, own] of Map.groupBy(files, ({ name }) => takerOf(name))) taker?.take(own);
};

const listen = (taker: Taker) => {
  takers.add(taker);
  // The same listeners are there once, however many there are to take files.
  document.addEventListener('dragover', drag);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    takers.delete(taker);
    if (takers.size > 0) return;
    document.removeEventListener('dragover', drag);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
};

/**
 * Takes files that are dropped anywhere on the page.
 * @param named fits the names of the files that are meant, and their types as browsers name them
 * @returns whether such files are dragged over the page
 */
export const useFileDrop = (named: RegExp, onFiles: (files: File[]) => void): ReadonlySignal<boolean> => {
  const over = useSignal(false);
  const newest = useRef(onFiles);
  newest.current = onFiles;
  // Before it is painted: what is seen to take files takes them.
  useLayoutEffect(() => listen({ named, over, take: (files) => newest.current(files) }), []);
  return over;
};
