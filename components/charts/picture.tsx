import '../style/charts.css';
import type { ComponentChildren } from 'preact';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';

type Props = {
  /** What the picture is of, for those who meet its table by itself. */
  name: string;
  /** What there is to see, in words. */
  caption: ComponentChildren;
  /** The same figures in a table. */
  table: ComponentChildren;
  children: ComponentChildren;
};

/** A chart with its gist in words, and its figures in a table, which is opened, or stands open on paper. */
export const Picture = ({ name, caption, table, children }: Props) => (
  <figure class="picture">
    <figcaption>{caption}</figcaption>
    {children}
    <details class="more">
      <summary>
        {picturesWords.value.table}
        <span class="visually-hidden">: {name}</span>
      </summary>
      {table}
    </details>
  </figure>
);
