/** What is said about a pupil's folder. */
export const folder = {
  heading: 'Mappe',
};

export type FolderWords = typeof folder;
