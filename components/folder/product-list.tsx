import type { Attachment } from '../../lib/dialogue/attachment.ts';
import type { Dialogue, Product } from '../../lib/dialogue/dialogue.ts';
import { isPicture } from '../../lib/dialogue/product-file.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { fromBase64 } from '../../lib/seal/bytes.ts';
import { useStore } from '../app.ts';
import { download } from '../shared/download.ts';
import { attempt, say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { isWebAddress } from '../talks/talk-products.tsx';

type Props = { talk: Dialogue; onRemoved: () => void };

/** The products of a talk: pictures are shown, other files saved back out, links followed; each can be removed. */
export const ProductList = ({ talk, onRemoved }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;
  const remove = async (product: Product) => {
    const undo = await store.removeProduct(vault, talk.id, product);
    say(folderWords.value.products.removed(product.title), undo);
    onRemoved();
  };
  if (talk.products.length === 0) return null;
  return (
    <ul class="folder-products" aria-label={folderWords.value.products.heading}>
      {talk.products.map((product, place) => (
        <li key={`${product.attachmentId} ${product.title} ${place}`}>
          {product.url && isWebAddress(product.url) ? (
            <a href={product.url} target="_blank" rel="noopener noreferrer">
              {product.title || product.url}
            </a>
          ) : (
            <span>{product.title}</span>
          )}
          {product.attachmentId && <Held id={product.attachmentId} title={product.title} />}
          <button
            type="button"
            class="quiet"
            aria-label={t.remove(product.title)}
            onClick={() => attempt(() => remove(product))}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What holds a product: opened when it is first seen. */
const Held = ({ id, title }: { id: string; title: string }) => {
  const { vault, store } = useStore();
  const t = folderWords.value.products;
  const held = useLive(() => store.attachment(vault, id), [id]);
  if (held.state === 'loading') return <span class="hint">{words.value.state.loading}</span>;
  if (held.state === 'failed' || !held.value) return <span class="hint">{t.lost}</span>;
  const { name, type, base64 } = held.value;
  return (
    <>
      {isPicture(type) && <img src={`data:${type};base64,${base64}`} alt={title} />}
      <button type="button" class="quiet" aria-label={`${t.saveFile}: ${name}`} onClick={() => save(held.value)}>
        {t.saveFile}
      </button>
    </>
  );
};

/** Hands a file back as it came. Its type is not told, so that no browser opens it by itself. */
const save = (held: Attachment | null): void =>
  attempt(async () => {
    if (held) download(held.name, fromBase64(held.base64), 'application/octet-stream');
  });
