import type { Annotation } from '../annotation/annotation.ts';
import { Selector } from '../annotation/selector.ts';
import { planId } from '../plan/plan-id.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

/** What a frame answers when it is asked what is marked in it. */
const FrameAnswer = z.object({
  url: z.string().check(z.maxLength(5000)),
  top: z.boolean(),
  selector: z.nullable(Selector),
  planId: z.nullable(z.string().check(z.maxLength(300))),
  noteId: z.nullable(z.string().check(z.maxLength(40))),
});
const FrameAnswers = z.array(z.object({ frameId: z.number(), answer: z.nullish(FrameAnswer) }));

/**
 * What is marked in a tab: the passage (null where nothing is), the plan whose row or card it lies in, the note whose
 * passage it is, and the pages that the tab shows.
 */
export type MarkedPassage = {
  selector: Selector | null;
  planId: string | null;
  noteId: string | null;
  pages: string[];
};

const MOST_PAGES = 10;

/** The first of some frames with a passage; else, as the caret alone marks none, the first with the caret in a note's. */
const markedIn = (frames: readonly z.infer<typeof FrameAnswer>[]) =>
  frames.find(({ selector }) => selector !== null) ?? frames.find(({ noteId }) => noteId !== null);

/**
 * Asks a tab's frames what is marked there. Each keeps its own, so that of several the frame counts that is meant.
 * @param frameId the frame that is meant, where that is known; another counts where nothing is marked in it
 * @throws Error where the tab is gone or no longer shows itslearning; ZodError where a frame answers something else
 */
export const markedPassage = async (tabId: number, frameId: number | null): Promise<MarkedPassage> => {
  const answers = FrameAnswers.parse(await askBackground({ type: 'marked-passage', tabId }));
  const framesIn = (each: typeof answers) => each.flatMap(({ answer }) => answer ?? []);
  const frames = framesIn(answers);
  const marked = markedIn(framesIn(answers.filter((each) => each.frameId === frameId))) ?? markedIn(frames);
  const shown = [...frames.filter(({ top }) => top), ...(marked ? [marked] : []), ...frames];
  return {
    selector: marked?.selector ?? null,
    planId: marked?.planId ?? null,
    noteId: marked?.noteId ?? null,
    pages: [...new Set(shown.map(({ url }) => planId(url)))].slice(0, MOST_PAGES),
  };
};

/** Where a note's passage stands in the page now: its place in the order of the text, as far as there is one. */
export const NotePlace = z.object({
  id: z.string().check(z.maxLength(40)),
  state: z.enum(['same', 'moved', 'gone']),
  at: z.number(),
});
export type NotePlace = z.infer<typeof NotePlace>;
const PlacesOfFrames = z.array(z.nullish(z.array(NotePlace).check(z.maxLength(5000))));

/**
 * Where the passages of notes stand in a tab's page, by the ids of the notes; empty where none is looked for there.
 * What one frame has found counts, whatever the others say.
 * @throws Error where the tab is gone or no longer shows itslearning; ZodError where a frame answers something else
 */
export const placesOfNotes = async (tabId: number): Promise<Map<string, NotePlace>> => {
  const places = new Map<string, NotePlace>();
  for (const frame of PlacesOfFrames.parse(await askBackground({ type: 'note-places', tabId })))
    for (const place of frame ?? []) if (place.state !== 'gone' || !places.has(place.id)) places.set(place.id, place);
  return places;
};

/** Brings a note's passage into view, marked. Gives false where no frame of the tab has it. */
export const revealNote = async (tabId: number, noteId: string): Promise<boolean> =>
  (await askBackground({ type: 'reveal-note', tabId, noteId })) === true;

/** What a page needs of a note to show where it is. The note's own words stay with us. */
export type Mark = Pick<Annotation, 'id' | 'planId' | 'pages' | 'color' | 'selector'>;

/** Lets pages know of all notes there are, as long as the extension is unlocked. */
export const keepMarks = async (annotations: readonly Annotation[]): Promise<void> => {
  const marks: Mark[] = annotations.map(({ id, planId: plan, pages, color, selector }) => ({
    ...{ id, planId: plan, pages, color, selector },
  }));
  await askBackground({ type: 'keep-marks', marks });
};
