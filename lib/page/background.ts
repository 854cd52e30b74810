import { browser, type Runtime } from '../browser.ts';
import { forgetKey, keptKey } from '../lock/session.ts';
import { ERRANDS, openUnlockWindow } from '../lock/unlock-window.ts';
import { showDue } from './due-badge.ts';
import { fetchFile, stopFetching } from './fetch-file.ts';
import { explainFrames, markedPassages, notePlaces, offerNotes, readFrames, revealNote, selections } from './inject.ts';
import { keepMarks, showMarks } from './marks.ts';
import { onEntry } from './menus.ts';
import type { LauncherToBackground, MarksToBackground, PanelToBackground, Redeemed } from './messages.ts';
import type { Mark } from './notes-of-tab.ts';
import { isPageChanged } from './page-changes.ts';
import { isExtensionPage, isLauncher, isReader } from './senders.ts';
import { openMappe, openPanelTab, tellLauncher, tellPageChanged, togglePanel } from './tabs.ts';
import { issueToken, redeemToken } from './tokens.ts';
import { takeWanted, wantOfPanel } from './wanted.ts';

const LONGEST_ADDRESS = 2000;
const MOST_ADDRESSES = 30;

const isAddress = (each: unknown): each is string => typeof each === 'string' && each.length <= LONGEST_ADDRESS;

/** What a message is answered with; undefined where it is not for the background or not from whom it should be. */
export type Answer = Promise<unknown> | undefined;

type Fields = {
  type: string;
  token: string;
  tabId: number;
  section: string;
  errand: string;
  url: string;
  noteId: string;
  color: string;
  addresses: string[];
  marks: Mark[];
};

/** A message's fields, each of its right type or undefined: whatever else a sender may put in is not looked at. */
const fieldsOf = (message: unknown): Partial<Fields> => {
  const given: Partial<Record<keyof Fields, unknown>> = Object(message);
  const { type, token, tabId, section, errand, url, noteId, color, addresses, marks } = given;
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof token === 'string' && { token }),
    ...(typeof tabId === 'number' && { tabId }),
    ...(typeof section === 'string' && /^[a-zA-Z]{0,20}(=[0-9a-f-]{36})?$/.test(section) && { section }),
    ...(typeof errand === 'string' && { errand }),
    ...(typeof url === 'string' && url.length <= LONGEST_ADDRESS && { url }),
    ...(typeof noteId === 'string' && /^[0-9a-f-]{36}$/.test(noteId) && { noteId }),
    ...(typeof color === 'string' && color.length <= 20 && { color }),
    ...(Array.isArray(addresses) && { addresses: addresses.filter(isAddress).slice(0, MOST_ADDRESSES) }),
    // Only our own pages may send these, and they have checked them.
    ...(Array.isArray(marks) && { marks }),
  };
};

/** Answers a message by its type and by who sent it: a pair that is not known is not answered. */
export const answer = (message: unknown, sender: Runtime.MessageSender): Answer => {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const fields = fieldsOf(message);
  const senderTab = sender.tab?.id;
  if (isReader(sender, self) && senderTab !== undefined && isPageChanged(message)) return tellPageChanged(senderTab);
  if (isReader(sender, self) && senderTab !== undefined && isOfMarks(fields))
    return answerMarks(fields, senderTab, sender.frameId ?? null);
  if (isLauncher(sender, self) && senderTab !== undefined) return answerLauncher(fields, senderTab);
  if (isExtensionPage(sender, self)) return answerPage(fields, senderTab, (sender.frameId ?? 0) > 0);
  return undefined;
};

const OF_MARKS: readonly string[] = ['notes-shown', 'note-pressed', 'annotate', 'use-marked'];
const isOfMarks = ({ type = '' }: Partial<Fields>) => OF_MARKS.includes(type);

const answerMarks = ({ type, noteId, color }: Partial<Fields>, tabId: number, frameId: number | null): Answer => {
  switch (type as MarksToBackground['type'] | undefined) {
    case 'notes-shown':
      return tellLauncher(tabId, { type: 'notes-shown' });
    case 'note-pressed':
      return noteId ? wantOfPanel(tabId, { what: 'open-note', id: noteId }) : undefined;
    case 'annotate':
      return wantOfPanel(tabId, { what: 'note', color: color ?? null, frameId });
    case 'use-marked':
      return onEntry('use-marked', tabId, frameId);
    default:
      return undefined;
  }
};

const answerLauncher = ({ type, token, addresses }: Partial<Fields>, tabId: number): Answer => {
  switch (type as LauncherToBackground['type'] | undefined) {
    case 'panel-opening':
      return token ? issueToken(token, tabId) : undefined;
    case 'page-shown':
      return addresses ? showMarks(tabId, addresses) : undefined;
    case 'open-panel':
      return togglePanel(tabId);
    case 'open-panel-tab':
      return openPanelTab(tabId);
    default:
      return undefined;
  }
};

/** A framed panel may have only its own tab read; a page of ours in a tab of its own may name another. */
const answerPage = (fields: Partial<Fields>, senderTab: number | undefined, framed: boolean): Answer => {
  const { type, token, section, url, noteId, marks } = fields;
  const tabId = framed ? senderTab : fields.tabId;
  switch (type as PanelToBackground['type'] | undefined) {
    case 'redeem-token':
      return token ? redeemed(token, senderTab) : undefined;
    case 'read-page':
      return tabId === undefined ? undefined : readFrames(tabId);
    case 'take-wanted':
      return tabId === undefined ? undefined : takeWanted(tabId);
    case 'marked-passage':
      return tabId === undefined ? undefined : markedPassages(tabId);
    case 'note-places':
      return tabId === undefined ? undefined : notePlaces(tabId);
    case 'reveal-note':
      return tabId === undefined || !noteId ? undefined : revealNote(tabId, noteId);
    case 'offer-notes':
      return tabId === undefined ? undefined : offerNotes(tabId);
    case 'keep-marks':
      return marks ? keepMarks(marks) : undefined;
    case 'explain-page':
      return tabId === undefined ? undefined : explainFrames(tabId);
    case 'read-selection':
      return tabId === undefined ? undefined : selections(tabId);
    case 'fetch-file':
      return url ? fetchFile(url) : undefined;
    case 'stop-fetching':
      return url ? stopFetching(url) : undefined;
    case 'due-changed':
      return showDue();
    case 'open-mappe':
      return openMappe(section);
    case 'data-key':
      return keptKey();
    case 'lock':
      return forgetKey();
    case 'open-unlock':
      return openUnlockWindow(ERRANDS.find((errand) => errand === fields.errand) ?? 'unlock');
    default:
      return undefined;
  }
};

const redeemed = async (token: string, tabId: number | undefined): Promise<Redeemed> => {
  const issuedFor = await redeemToken(token);
  return issuedFor !== null && issuedFor === tabId ? { tabId } : null;
};
