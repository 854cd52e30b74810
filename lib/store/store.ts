/** All of the store in one part, loaded beside the first screen rather than before it. */

export * from './attachments.ts';
export * from './backup-file.ts';
export * from './begin-sealing.ts';
export * from './bin.ts';
export * from './copies.ts';
export * from './database.ts';
export * from './dialogues.ts';
export * from './draft-keeper.ts';
export * from './drafts.ts';
export * from './due.ts';
export * from './earlier.ts';
export * from './for-good.ts';
export * from './formal-talks.ts';
export * from './gone-pupils.ts';
export * from './keys.ts';
export * from './live.ts';
export * from './open-database.ts';
export * from './own-forms.ts';
export * from './pupil-file.ts';
export * from './pupils.ts';
export * from './rescue-file.ts';
export * from './school-records.ts';
export * from './settings.ts';
export * from './vault.ts';
