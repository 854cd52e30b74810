import type { Errand } from '../lock/unlock-window.ts';
import type { Mark } from './notes-of-tab.ts';

/**
 * Every message there is, one type per direction. None carries anything that a teacher wrote.
 * The launcher and the panel's frame first meet by `Introduction`, then talk over the port that came with it.
 */

/** Launcher → background. */
export type LauncherToBackground =
  /** The teacher pressed the tab: put the panel's script beside the launcher, which opens it. */
  | { type: 'open-panel' }
  /** A panel frame is about to introduce itself with this one-time token. */
  | { type: 'panel-opening'; token: string }
  /** This page is shown, with frames of these addresses: are there notes to any of it? They are shown if there are. */
  | { type: 'page-shown'; addresses: string[] }
  /** The page is sandboxed so that no panel can live in it: open the panel in a tab of its own. */
  | { type: 'open-panel-tab' };

/** Panel or mappe → background: what a page of ours that is framed may not do itself in every browser. */
export type PanelToBackground =
  /** Is this token from a launcher of ours, and not used before? Answered by `Redeemed`. */
  | { type: 'redeem-token'; token: string }
  /** What do the frames of this tab hold? Answered by a list with what the reader found in each. */
  | { type: 'read-page'; tabId: number }
  /** What became of every piece of text in the frames of this tab? Answered by a list of candidates for each. */
  | { type: 'explain-page'; tabId: number }
  /** Which goals are in what is marked in the frames of this tab? Answered by a list of goals for each, with its id. */
  | { type: 'read-selection'; tabId: number }
  /** Fetch a Word or PDF file from an address of itslearning's, with the teacher's session. Answered by `FetchedFile`. */
  | { type: 'fetch-file'; url: string }
  /** The teacher does not want that file any more. */
  | { type: 'stop-fetching'; url: string }
  /** What did the teacher want of this panel? Answered once with a `Wanted`, else with null. */
  | { type: 'take-wanted'; tabId: number }
  /** What is marked in the frames of this tab, to write a note to it? Answered by a passage for each, with its id. */
  | { type: 'marked-passage'; tabId: number }
  /** Where do the notes' passages stand in the frames of this tab? Answered by a list of places for each. */
  | { type: 'note-places'; tabId: number }
  /** Bring the passage of this note into view. Answered with whether it is there. */
  | { type: 'reveal-note'; tabId: number; noteId: string }
  /** Let marked text in this tab offer a note. */
  | { type: 'offer-notes'; tabId: number }
  /** These passages have notes: show them wherever their plans are shown, until the extension is locked. */
  | { type: 'keep-marks'; marks: Mark[] }
  /** Count anew how many agreements are due. */
  | { type: 'due-changed' }
  /** Open the mappe in a tab, at this section. */
  | { type: 'open-mappe'; section: string }
  /** The data key, to open the database with. Answered in base64, or with null while the extension is locked. */
  | { type: 'data-key' }
  /** Lock the extension. */
  | { type: 'lock' }
  /** Open the small window where the passphrase is asked for. */
  | { type: 'open-unlock'; errand: Errand };

/** The answer to `redeem-token`: the tab that the panel stands in, or null where the token is worth nothing. */
export type Redeemed = { tabId: number } | null;

/** Background → launcher; answered with true by the launcher of an open panel. */
export type BackgroundToLauncher =
  /** The page shows something else than when it was last read. */
  | { type: 'page-changed' }
  /** The teacher wants something of the panel, which is to ask what. */
  | { type: 'wanted' }
  /** Notes are shown in the page, or no longer. */
  | { type: 'notes-shown' };

/** Background → the scripts that show notes and offer them, in every frame that has them. */
export type BackgroundToMarks =
  /** Show these passages, and no others. */
  | { type: 'show-marks'; marks: Mark[] }
  /** Marked text is to offer no note any more. */
  | { type: 'stop-offering' };

/** Background → every launcher, whether its panel is open or not. */
export type BackgroundToEveryLauncher =
  /** Say once more what the page shows: there may be notes to it now. */
  { type: 'say-page' };

/** The scripts that show notes and offer them → background. */
export type MarksToBackground =
  /** This frame shows its notes where they are now. */
  | { type: 'notes-shown' }
  /** The teacher pressed a passage that has this note. */
  | { type: 'note-pressed'; noteId: string }
  /** The teacher wants a note to what is marked, in this colour. */
  | { type: 'annotate'; color: string }
  /** The teacher wants what is marked as goals. */
  | { type: 'use-marked' };

/**
 * Reader → background, which tells the launcher, and a panel in a tab of its own. (A framed page of ours gets no
 * messages from content scripts in Firefox.)
 */
export type ReaderToExtension =
  /** This frame shows something else than when it was last read. Answered with whether anyone wanted to know. */
  { type: 'page-changed' };

/** Launcher → the panel's frame, by `postMessage` to the extension's origin only, with a port. */
export type Introduction = { type: 'laeringsdialog-introduction'; token: string };

/** Launcher → panel, over the port. */
export type LauncherToPanel =
  /** The panel is about to be closed: keep what is typed, then answer `close`. */
  | { type: 'closing' }
  /** The page shows something else than when it was last read. */
  | { type: 'page-changed' }
  /** The teacher wants something of the panel: ask what. */
  | { type: 'wanted' }
  /** Notes are shown in the page, or no longer. */
  | { type: 'notes-shown' };

/** Panel → launcher, over the port. */
export type PanelToLauncher =
  /** Take the panel away and give the focus back. */
  | { type: 'close' }
  /** Load the page anew: the extension was updated. */
  | { type: 'reload-page' };
