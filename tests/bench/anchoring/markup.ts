import { boxOf, marks, texts } from './passage.ts';
import type { Edit } from './words.ts';

/** The mark-up of the passage's box and of the boxes around it is another, as editors and Word make it; the words are the same. */
export const markupChanged: Edit = (root, chance) => {
  const { ownerDocument: document } = root;
  const make = (tag: string) => document.createElement(tag);
  const put = (from: Element, to: Element) => {
    to.append(...from.childNodes);
    return to;
  };
  for (const paragraph of root.querySelectorAll('p'))
    if (chance.below(2) === 0) paragraph.replaceWith(put(paragraph, make('div')));
  for (const text of texts(root)) {
    const way = chance.below(6);
    if (way === 0) text.data = text.data.replaceAll(' ', '\u00a0');
    else if (way === 1 && text.length > 6) text.insertData(4, '\u00ad');
    else if (way === 2) {
      const span = make('span');
      span.setAttribute('style', 'font-size:11.0pt');
      text.replaceWith(span);
      span.append(text);
    } else if (way === 3 && text.length > 3) text.splitText(2);
    else if (way === 4) text.after(make('o:p'));
  }
  const [mark] = marks(root);
  const box = mark && boxOf(mark, root);
  if (box && chance.below(2) === 0) box.append(put(box, make('div')));
  if (chance.below(2) === 0) root.append(put(root, make('section')));
  return true;
};
