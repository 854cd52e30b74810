import type { Database } from './database.ts';

type Binned = { deletedAt?: string | undefined };

/** The moment a row was laid in the bin, to be taken along when the row is made anew. */
export const inBin = ({ deletedAt }: Binned) => (deletedAt === undefined ? {} : { deletedAt });

/** Whether a row does not lie in the bin. */
export const isKept = ({ deletedAt }: Binned): boolean => deletedAt === undefined;

/** The ids of the talks in the bin, for what is read from indexes that do not tell. */
export const binnedTalks = async ({ dialogues }: Database): Promise<Set<string>> =>
  new Set(await dialogues.where('deletedAt').above('').primaryKeys());

/** Records that were opened, each with the moment its row was laid in the bin, if it lies there. */
export const withBin = <T extends { id: string }>(records: T[], rows: ({ id: string } & Binned)[]) => {
  const bins = new Map(rows.map((row) => [row.id, inBin(row)]));
  return records.map((record) => ({ ...record, ...bins.get(record.id) }));
};
