import type { Chance } from './chance.ts';
import { boxOf, MARK, marks, texts } from './passage.ts';

/** What an edit may take words and lines from: other plans. */
export interface Stock {
  readonly words: readonly string[];
  readonly lines: readonly string[];
}

/** An edit of a plan with a marked passage; gives false, having changed nothing, where it can't be made there. */
export type Edit = (root: Element, chance: Chance, stock: Stock) => boolean;

const wordsIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** Up to a third of the words are other ones, are left out, or have got another beside them. */
export const wordsChanged: Edit = (root, chance, stock) => {
  const inside = marks(root).flatMap(texts);
  const places = inside.flatMap((text) => wordsIn(text.data).map((word) => ({ text, word })));
  if (places.length < 3) return false;
  const count = 1 + chance.below(Math.floor(places.length / 3));
  const chosen = chance
    .shuffled(places)
    .slice(0, count)
    .sort((a, b) => b.word.index - a.word.index);
  for (const { text, word } of chosen) changeWord(text, word, chance, stock);
  return true;
};

/** Some words in the same line, or in the line before or after, are other ones. */
export const wordsChangedBeside: Edit = (root, chance, stock) => {
  const all = texts(root);
  const isMarked = (text: Text) => text.parentElement?.closest(MARK) !== null;
  const first = all.findIndex(isMarked);
  const last = all.findLastIndex(isMarked);
  const beside = [all[first - 1], all[last + 1]].filter((text) => text !== undefined);
  if (beside.length === 0) return false;
  for (const text of beside) {
    const words = wordsIn(text.data);
    for (const word of chance
      .shuffled(words)
      .slice(0, 2)
      .sort((a, b) => b.index - a.index))
      changeWord(text, word, chance, stock);
  }
  return true;
};

function changeWord(text: Text, word: RegExpExecArray, chance: Chance, stock: Stock): void {
  const other = chance.of(stock.words);
  const put = chance.of([other, other, `${word[0]} ${other}`, '']);
  text.replaceData(word.index, word[0].length, put);
}

/** One or two longer words are spelt otherwise. */
export const typosMended: Edit = (root, chance) => {
  const places = marks(root)
    .flatMap(texts)
    .flatMap((text) =>
      wordsIn(text.data)
        .filter(([word]) => word.length > 4)
        .map((word) => ({ text, word })),
    );
  if (places.length === 0) return false;
  const chosen = chance
    .shuffled(places)
    .slice(0, 1 + chance.below(2))
    .sort((a, b) => b.word.index - a.word.index);
  for (const { text, word } of chosen) {
    const at = 1 + chance.below(word[0].length - 3);
    const [a = '', b = ''] = word[0].slice(at, at + 2);
    const [length, put] = chance.of<readonly [number, string]>([
      [1, ''],
      [1, a + a],
      [2, b + a],
      [1, chance.of([...'aeinrst'])],
    ]);
    text.replaceData(word.index + at, length, put);
  }
  return true;
};

/** The passage is gone, and the box around it too if nothing else is in it; at times its whole row. */
export const deleted: Edit = (root, chance) => {
  const inside = marks(root);
  const row = chance.below(3) === 0 ? inside[0]?.closest('tr') : null;
  for (const mark of inside) {
    const box = boxOf(mark, root);
    mark.remove();
    if (box && box.textContent.trim() === '' && !box.matches('td,th')) box.remove();
  }
  row?.remove();
  return true;
};

/** Another line of the same kind stands in its place. */
export const replaced: Edit = (root, chance, stock) => {
  const [mark, ...more] = marks(root);
  const said = mark?.textContent.trim() ?? '';
  const words = said
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (!mark || more.length > 0) return false;
  const size = words.length;
  const fitting = chance.shuffled(stock.lines).find((line) => {
    const others = line
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const shared = others.filter((word) => words.includes(word)).length;
    return (
      Math.abs(others.length - size) <= 1 + size / 3 &&
      shared / Math.max(size, others.length) < 0.5 &&
      !root.textContent.includes(line)
    );
  });
  if (!fitting) return false;
  mark.replaceWith(fitting);
  return true;
};
