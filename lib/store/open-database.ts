import { Database, NEWEST } from './database.ts';

/** The database was written by a newer version of the extension: this one must not touch it. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The keys are gone from the database: the browser has cleared it, or never had any. */
export class NoKeys extends Error {
  override name = 'NoKeys';
}

/**
 * Opens the database, or makes it. Throws `NewerDatabase`.
 * @param onBlocked is told where another page with an older version holds it open; the opening goes on when it lets go
 */
export const openDatabase = async (onBlocked: () => void = () => {}): Promise<Database> => {
  const db = new Database();
  db.on('blocked', onBlocked);
  await openPatiently(db, TRIES);
  // Dexie opens a newer database as if it were this one; what lies there tells (it counts in tenths of a version).
  if (db.backendDB().version < (NEWEST + 1) * 10) return db;
  db.close();
  throw new NewerDatabase('Written by a newer version');
};

const TRIES = 10;
const PAUSE = 100;

/** While the browser is clearing what was stored it refuses to open it, for a moment. */
const openPatiently = async (db: Database, tries: number): Promise<void> => {
  try {
    await db.open();
  } catch (error) {
    if (tries === 0 || !(error instanceof Error) || error.name !== 'AbortError') throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await openPatiently(db, tries - 1);
  }
};

type Watch = {
  /** Another page needs the database for itself, newer or to delete it. It waits until this has ended. */
  onWanted: () => Promise<void>;
  /** The database was closed, by ourselves or by the browser. It opens again by itself when it is next used. */
  onClosed: () => void;
};

/** Watches what happens to an open database from outside of this page. */
export const watchDatabase = (db: Database, { onWanted, onClosed }: Watch): void => {
  db.on('versionchange', () => {
    void onWanted().finally(() => db.close());
    // Dexie would else close it at once, before what is being written is kept.
    return false;
  });
  db.on('close', onClosed);
};
