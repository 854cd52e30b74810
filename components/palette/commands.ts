import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import type { OpenStore } from '../app.ts';
import { madeText } from '../backup/made-text.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { SECTIONS } from '../mappe/route.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { attempt, say } from '../shared/toast.tsx';

/** Something that can be gone to or done by its name. */
export type Command = { key: string; name: string; detail: string; run: () => void };

/** All of them: the sections of the mappe, what can be done from anywhere in it, and the folder of each pupil. */
export const commandsOf = (open: OpenStore, pupils: readonly Pupil[]): Command[] => {
  const t = words.value;
  const { section, command, pupil } = searchWords.value.palette;
  const sections = SECTIONS.map((name) => ({
    ...{ key: name, name: t.nav[name], detail: section },
    run: () => showInMappe(name),
  }));
  const backup = async () => say(madeText(await makeBackup(open)));
  return [
    ...sections,
    { key: 'make-backup', name: t.backup.make, detail: command, run: () => attempt(backup) },
    { key: 'lock', name: t.lock.now, detail: command, run: () => void askBackground({ type: 'lock' }) },
    ...pupils
      .filter(({ state }) => state === 'aktiv')
      .map(({ id, name, group }) => ({
        ...{ key: id, name, detail: group ?? pupil },
        run: () => showInMappe(`folder=${id}`),
      })),
  ];
};
