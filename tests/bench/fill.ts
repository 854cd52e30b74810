import type { Page } from 'puppeteer';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { contentOf, emptyForm, informal } from '../../lib/dialogue/fill-in.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { dialogueRow } from '../../lib/store/dialogue-rows.ts';
import { pupilRow } from '../../lib/store/pupil-rows.ts';
import { addRows } from '../harness/seed.ts';
import { vaultOf } from '../harness/stored.ts';

const BATCH = 2000;
const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();

/**
 * Fills the database of the extension with rows as the store writes them: guidance talks, in turns with each pupil.
 * @param more what is otherwise with the talk of a number
 */
export const fill = async (
  mappe: Page,
  { pupils, talks }: { pupils: number; talks: number },
  more: (n: number) => Partial<Dialogue> = () => ({}),
): Promise<void> => {
  const vault = await vaultOf(mappe);
  const stamp = { createdAt: moment(0), deviceId: crypto.randomUUID() };
  const ids = Array.from({ length: pupils }, () => crypto.randomUUID());
  const person = (id: string, n: number): Pupil => ({
    ...{ ...stamp, updatedAt: moment(n) },
    ...{ id, state: 'aktiv', name: `Elev ${n}`, group: '7B', grade: 7 },
  });
  await addRows(mappe, 'pupils', await Promise.all(ids.map((id, n) => pupilRow(vault, person(id, n)))));
  const content = {
    ...informal,
    ...contentOf({
      ...emptyForm('2026-01-01'),
      feedback: { text: 'Leser godt og forklarer.', reach: 'elev' },
    }),
  };
  const talk = (n: number): Dialogue => ({
    ...{ ...stamp, ...content, updatedAt: moment(n), date: moment(n * 100).slice(0, 10), planId: `plan/${n % 500}` },
    ...{ id: crypto.randomUUID(), kind: 'veiledningssamtale', state: 'gjennomført', pupilId: ids[n % pupils] ?? '' },
    ...more(n),
  });
  for (let first = 0; first < talks; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, talks - first) }, (_, n) => talk(first + n));
    await addRows(mappe, 'dialogues', await Promise.all(batch.map((each) => dialogueRow(vault, each))));
  }
};
