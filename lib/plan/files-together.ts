import type { PlanFile } from './reading.ts';

/** What a file is called, without its ending, where the frame that shows it does not know its name. */
export const UNNAMED = '?';

/**
 * The files of a tab's frames together, each once, those that are shown first. A viewer in a frame of its own does not
 * know its file's name: another frame does, or the page around them.
 * @param files what `filesIn` found in each frame
 * @param title the title of the page around the frames; '' where it has none
 */
export function filesTogether(files: readonly PlanFile[], title: string): PlanFile[] {
  const unnamedFirst = files.toSorted((a, b) => Number(isUnnamed(b)) - Number(isUnnamed(a)));
  const once = new Map(unnamedFirst.map((file) => [file.url, file]));
  return [...once.values()]
    .map((file) => (isUnnamed(file) ? { ...file, name: named(title, file.type) } : file))
    .sort((a, b) => Number(b.shown) - Number(a.shown));
}

const isUnnamed = ({ name, type }: PlanFile) => name === `${UNNAMED}.${type}`;

const named = (title: string, type: PlanFile['type']) =>
  `${title.slice(0, 290).replace(/\.(?:pdf|docx)$/i, '') || type.toUpperCase()}.${type}`;
