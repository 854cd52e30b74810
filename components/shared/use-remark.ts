import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../app.ts';
import { useKeeper } from './use-keeper.ts';

/** A remark while it is written. */
export type Remark = {
  text: string;
  write: (text: string) => void;
  /** Stores what was typed where it can be stored, and else holds it for as long as the page is open. */
  keep: () => Promise<void>;
  /** Stores it together with something else, by `store`; what was typed is then kept. */
  send: (store: (text: string) => Promise<void>) => Promise<void>;
};

/**
 * A remark on something that was agreed. What is typed is kept when the page locks or the screen is left.
 * @param about what it is on, by ids
 * @param stored what is stored of it
 * @param store stores it; null where there is nothing yet to store it with
 */
export const useRemark = (
  about: string,
  stored = '',
  store: ((text: string) => Promise<void>) | null = null,
): Remark => {
  const open = useStore();
  const text = useSignal(stored);
  const isTyped = useRef(false);
  const newest = useRef(store);
  newest.current = store;

  const write = (typed: string) => {
    text.value = typed;
    isTyped.current = true;
  };
  const send: Remark['send'] = async (act) => {
    const sent = text.peek();
    await act(sent);
    if (text.peek() === sent) isTyped.current = false;
    await open.store.holdRemark(open.vault, about, '');
  };
  const keep = async () => {
    if (!isTyped.current) return;
    if (newest.current) await send(newest.current);
    else await open.store.holdRemark(open.vault, about, text.peek().trim());
  };

  useEffect(() => {
    void open.store.heldRemark(open.vault, about).then((held) => {
      if (held !== '' && !isTyped.current) write(held);
    });
  }, [about]);
  useKeeper(keep, about);
  return { text: text.value, write, keep, send };
};
