import { lazy } from '../shared/lazy.tsx';
import { whenIdle } from '../shared/when-idle.ts';

/** Lets pages show where notes are; comes when the page of ours has nothing else to do. */
export const NotesForPages = lazy(
  async () => {
    await whenIdle();
    return (await import('./tell-pages.tsx')).TellPages;
  },
  () => null,
);
