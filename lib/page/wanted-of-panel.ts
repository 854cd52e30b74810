import { askBackground } from './ask-background.ts';
import type { Wanted } from './wanted.ts';

const isFrame = (value: unknown) => value === null || typeof value === 'number';

const isWanted = (value: unknown): value is Wanted =>
  typeof value === 'object' &&
  value !== null &&
  'what' in value &&
  (value.what === 'open-note'
    ? 'id' in value
    : (value.what === 'goals' || value.what === 'note') && 'frameId' in value && isFrame(value.frameId));

/** What the teacher wants of the panel of a tab, asked once; null where it is nothing. */
export const wantedOfPanel = async (tabId: number): Promise<Wanted | null> => {
  const wanted = await askBackground({ type: 'take-wanted', tabId });
  return isWanted(wanted) ? wanted : null;
};
