import { browser } from 'wxt/browser';
import type { MarksToBackground } from '../page/messages.ts';
import { type Bar, makeBar } from './bar.ts';

declare global {
  /** Set while marked text in this frame offers a note. */
  var laeringsdialogOffers: boolean | undefined;
}

const SHORTEST = 2;

/**
 * Lets text that is marked with the mouse offer a note: a small bar beside it, in a shadow tree of its own that is there
 * only as long as the text is marked. Ends when the extension is locked or gone.
 */
export const offerNotes = async (): Promise<void> => {
  if (globalThis.laeringsdialogOffers) return;
  globalThis.laeringsdialogOffers = true;
  const { language } = await browser.storage.local.get('language');
  let bar: Bar | undefined;

  const hide = () => {
    bar?.remove();
    bar = undefined;
  };
  const act = (message: MarksToBackground) => {
    hide();
    void browser.runtime?.sendMessage(message).catch(() => null);
  };
  const offer = () => {
    hide();
    if (!browser.runtime?.id) return end();
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.toString().trim().length < SHORTEST) return;
    const lines = selection.getRangeAt(0).getClientRects();
    const last = lines[lines.length - 1];
    if (last) bar = makeBar(last, language, act);
  };
  const onUp = (event: PointerEvent) => {
    // The browser takes a press on marked text as its end only after this event.
    if (event.isTrusted && !bar?.holds(event)) setTimeout(offer);
  };
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
  const onChange = () => getSelection()?.isCollapsed !== false && hide();
  const onMessage = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'stop-offering') end();
  };
  const end = () => {
    hide();
    document.removeEventListener('pointerup', onUp, true);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('selectionchange', onChange);
    document.removeEventListener('scroll', hide, true);
    browser.runtime?.onMessage?.removeListener(onMessage);
    globalThis.laeringsdialogOffers = false;
  };
  document.addEventListener('pointerup', onUp, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('selectionchange', onChange);
  document.addEventListener('scroll', hide, true);
  browser.runtime.onMessage.addListener(onMessage);
};
