import type { Product } from '../../lib/dialogue/dialogue.ts';

const isWebAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/** Products, those with an address as links. Nothing where there are none. */
export const TalkProducts = ({ label, products }: { label: string; products: Product[] }) =>
  products.length > 0 ? (
    <ul class="talk-products" aria-label={label}>
      {products.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          {url && isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title || url}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  ) : null;
