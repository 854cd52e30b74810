import type { Plugin } from 'vite';

/** A place in a library where a text would become code or HTML: which file, what stands there, what stands there instead. */
type Way = { file: string; open: RegExp; closed: string };

const REFUSED = `(() => { throw new Error('Closed at build') })`;

/** None of them is reached here; closed, they can't be, and reviewers of add-ons need not look for it. */
const WAYS: readonly Way[] = [
  // `dangerouslySetInnerHTML`
  { file: 'preact/dist/preact.mjs', open: /\b\w+\.innerHTML=\w+\.__html/, closed: '0' },
  // A worker by its address, where none was handed over.
  { file: 'pdfjs-dist/build/pdf.mjs', open: /await import\([^;]*?this\.workerSrc\)/, closed: `${REFUSED}()` },
  // Decoders of pictures for browsers without WebAssembly.
  { file: 'pdfjs-dist/build/pdf.worker.mjs', open: /await import\([^;]*?_noWasmFilename\}`\)/, closed: `${REFUSED}()` },
  // The global object in engines of before 2012.
  { file: 'underscore/modules/_setup.js', open: /Function\('return this'\)\(\)/, closed: '{}' },
  // Templates
  { file: 'underscore/modules/template.js', open: /new Function\(.*?\)/, closed: `${REFUSED}()` },
  // A task that is given as a text.
  { file: 'jszip/dist/jszip.min.js', open: /new Function\(""\+\w+\)/, closed: `${REFUSED}()` },
];

/**
 * A module as it is built.
 * @param id its path, with or without a query behind it
 * @returns null where it is left as it is
 * @throws where a library no longer has its way at that place, so that a newer version of it is looked at again
 */
export const closed = (code: string, id: string): string | null => {
  const way = WAYS.find(({ file }) => id.split('?')[0]?.endsWith(`/node_modules/${file}`));
  if (!way) return null;
  if (!way.open.test(code)) throw new Error(`${way.file} has changed: see scripts/closed-ways.ts`);
  return code.replace(way.open, () => way.closed);
};

/** Closes, in what is built, the ways in which libraries could turn a text into code or HTML. */
export const closedWays = (): Plugin => ({
  name: 'closed-ways',
  apply: 'build',
  transform: (code, id) => {
    const built = closed(code, id);
    return built === null ? null : { code: built, map: null };
  },
});
