import type { FolderWords } from './nb.ts';

export const folder: FolderWords = {
  heading: 'Folder',
};
