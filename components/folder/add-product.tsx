import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { LARGEST_ATTACHMENT } from '../../lib/dialogue/attachment.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { ACCEPTED_ENDINGS, fileTypeOf, isPicture, problemWith } from '../../lib/dialogue/product-file.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { toBase64 } from '../../lib/seal/bytes.ts';
import { useStore } from '../app.ts';
import { bringsAnswers } from '../planning/answer-files.ts';
import { failureText, say } from '../shared/toast.tsx';
import { isWebAddress } from '../talks/talk-products.tsx';
import { sizeText } from './size-text.ts';
import { smallerPicture } from './smaller-picture.ts';

type Props = { talk: Dialogue /** A file that was dropped on the talk. */; file: File | null; onEnd: () => void };

const MOST_PRODUCTS = 20;

/** Adds a product to a talk: a title, a link, a picture or a file. */
export const AddProduct = ({ talk, file: dropped, onEnd }: Props) => {
  const { vault, store } = useStore();
  const t = folderWords.value.products;
  const id = useId();
  const title = useSignal('');
  const url = useSignal('');
  const file = useSignal<File | null>(null);
  const tooLarge = useSignal<File | null>(null);
  const problem = useSignal('');
  const told = useSignal('');
  const busy = useSignal(false);
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const choose = (chosen: File) => {
    const wrong = problemWith(chosen);
    const canShrink = wrong === 'large' && isPicture(fileTypeOf(chosen.name) ?? '');
    told.value = '';
    file.value = wrong ? null : chosen;
    tooLarge.value = canShrink ? chosen : null;
    problem.value = wrong ? t[wrong](chosen.name, sizeText(chosen.size), sizeText(LARGEST_ATTACHMENT)) : '';
    if (title.value.trim() === '') title.value = chosen.name.replace(/\.[^.]+$/, '').slice(0, 300);
  };
  useEffect(() => {
    first.current?.focus();
    if (dropped) choose(dropped);
  }, []);

  const shrink = async (large: File) => {
    busy.value = true;
    const smaller = await smallerPicture(large, LARGEST_ATTACHMENT).catch(() => null);
    busy.value = false;
    if (!smaller) {
      problem.value = t.notSmaller;
      return;
    }
    choose(smaller);
    told.value = t.smallerDone(sizeText(smaller.size));
  };

  /** What the file holds, null where there is none. Throws where it can't be read. */
  const workIn = async (chosen: File | null) =>
    chosen && {
      name: chosen.name.slice(0, 200),
      type: fileTypeOf(chosen.name) ?? '',
      base64: toBase64(new Uint8Array(await chosen.arrayBuffer())),
    };

  const missing = (): string => {
    const address = url.value.trim();
    // What is too large may lie elsewhere: a link to it is all that is added.
    if (tooLarge.value && address === '') return problem.value;
    if (title.value.trim() === '' && !file.value && address === '') return t.needSomething;
    if (address && !isWebAddress(address)) return t.wrongUrl;
    return talk.products.length >= MOST_PRODUCTS ? t.full : '';
  };
  const save = async () => {
    problem.value = missing();
    if (problem.value || busy.value) return;
    busy.value = true;
    try {
      const work = await workIn(file.value).catch(() => 'unreadable' as const);
      if (work === 'unreadable') {
        problem.value = t.unreadable;
        return;
      }
      const address = url.value.trim() || null;
      const named = title.value.trim() || file.value?.name || address || '';
      const product = await store.addProduct(vault, talk, { title: named.slice(0, 300), url: address }, work);
      say(t.added(product.title), async () => {
        await store.removeProduct(vault, talk.id, product);
      });
      onEnd();
    } catch (error) {
      problem.value = error instanceof store.TalkGone ? t.gone : failureText(error);
    } finally {
      busy.value = false;
    }
  };

  const chosen = file.value ?? tooLarge.value;
  const without = () => {
    file.value = null;
    tooLarge.value = null;
    problem.value = '';
    told.value = '';
  };
  return (
    <form
      autocomplete="off"
      class="add-product"
      aria-label={t.addTo(words.value.talks.kinds[talk.kind], formatDay(talk.date))}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onDrop={(event) => {
        if (bringsAnswers(event)) return;
        const chosen = event.dataTransfer?.files[0];
        event.preventDefault();
        event.stopPropagation();
        if (chosen) choose(chosen);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <div class="field">
        <label for={`${id}-title`}>{t.title}</label>
        <input
          ref={first}
          id={`${id}-title`}
          autocomplete="off"
          maxLength={300}
          value={title.value}
          onInput={({ currentTarget }) => {
            title.value = currentTarget.value;
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-url`}>{t.url}</label>
        <input
          id={`${id}-url`}
          type="url"
          autocomplete="off"
          maxLength={2000}
          value={url.value}
          onInput={({ currentTarget }) => {
            url.value = currentTarget.value;
          }}
        />
      </div>
      <div class="file-field">
        <button type="button" aria-describedby={`${id}-limit`} onClick={() => field.current?.click()}>
          {t.file}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept={ACCEPTED_ENDINGS.join(',')}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) choose(chosen);
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
          }}
        />
        <small id={`${id}-limit`} class="hint">
          {t.limit(sizeText(LARGEST_ATTACHMENT))} {t.drop}
        </small>
      </div>
      {chosen && (
        <p class="row-actions">
          <span>{t.chosen(chosen.name, sizeText(chosen.size))}</span>
          <button type="button" class="quiet" onClick={without}>
            {t.without}
          </button>
        </p>
      )}
      <p class="hint" role="status">
        {told.value}
      </p>
      <p class="problem" role="alert">
        {problem.value}
      </p>
      {tooLarge.value && (
        <button
          type="button"
          aria-disabled={busy.value}
          onClick={() => {
            if (tooLarge.value && !busy.value) void shrink(tooLarge.value);
          }}
        >
          {busy.value ? words.value.lock.busy : t.smaller}
        </button>
      )}
      <div class="row-actions">
        <button type="submit" class="primary" aria-disabled={busy.value}>
          {busy.value ? words.value.lock.busy : t.save}
        </button>
        <button type="button" onClick={onEnd}>
          {words.value.cancel}
        </button>
      </div>
    </form>
  );
};
