type Changed = { id: string; updatedAt: string; deletedAt?: string };

/** Which rows there are and when each was last changed or laid in the bin, in one text. */
export const momentsOf = (rows: Changed[]): string =>
  rows
    .map(({ id, updatedAt, deletedAt = '' }) => `${id} ${updatedAt} ${deletedAt}`)
    .toSorted()
    .join('\n');
