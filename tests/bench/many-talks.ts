import type { Page } from 'puppeteer';
import { emptyForm } from '../../lib/dialogue/fill-in.ts';
import { startWorld, type World } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { findTab, open } from './opening.ts';
import { report } from './report.ts';
import { median } from './spread.ts';
import { takeTurns } from './turns.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const TURNS = { warmUp: 1, counted: 15 };
const FEW = { pupils: 30, talks: 100 };
const MANY = { pupils: 1000, talks: 100_000 };

/** Fills the database of the extension with rows as the store writes them. */
const seed = async (mappe: Page, { pupils, talks }: typeof FEW): Promise<void> => {
  const { pupilIds: _ids, pupilText: _text, planId: _plan, date: _date, ...content } = emptyForm('2026-01-01');
  await mappe.evaluate(
    async (pupilCount, talkCount, body) => {
      const stamp = { createdAt: '2026-01-01T08:00:00.000Z', deviceId: crypto.randomUUID() };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('laeringsdialog');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const add = (store: string, rows: object[]) =>
        new Promise<void>((resolve, reject) => {
          const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
          for (const row of rows) transaction.objectStore(store).add(row);
        });
      const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
      const ids = Array.from({ length: pupilCount }, () => crypto.randomUUID());
      const person = (id: string, n: number) => ({
        ...stamp,
        id,
        state: 'aktiv',
        updatedAt: moment(n),
        body: { name: `Elev ${n}`, group: '7B', grade: 7 },
      });
      await add('pupils', ids.map(person));
      for (let first = 0; first < talkCount; first += 2000) {
        const rows = Array.from({ length: Math.min(2000, talkCount - first) }, (_, n) => ({
          ...stamp,
          id: crypto.randomUUID(),
          kind: 'veiledningssamtale',
          state: 'gjennomført',
          pupilId: ids[(first + n) % pupilCount],
          planId: `plan/${(first + n) % 500}`,
          date: moment((first + n) * 100).slice(0, 10),
          updatedAt: moment(first + n),
          body,
        }));
        await add('dialogues', rows);
      }
      db.close();
    },
    pupils,
    talks,
    { ...content, agreement: null, feedback: { text: 'Leser godt og forklarer hvordan.', reach: 'elev' } },
  );
};

/** A world of its own whose database holds that much. */
const worldWith = async (amount: typeof FEW): Promise<World> => {
  const world = await startWorld();
  const mappe = await world.chromium.openExtensionPage('mappe.html');
  await mappe.waitForSelector('.talks');
  await seed(mappe, amount);
  await mappe.close();
  return world;
};

/** How much longer the panel takes to open where very many talks are stored; the two browsers take turns. */
export async function manyTalks(): Promise<Figure[]> {
  const few = await worldWith(FEW);
  const many = await worldWith(MANY);
  try {
    const tab = await findTab(few, PLAN);
    const rounds = await takeTurns(TURNS, { few: () => open(few, PLAN, tab), many: () => open(many, PLAN, tab) });
    const medians = {
      few: median(rounds.map((round) => round.few.typing)),
      many: median(rounds.map((round) => round.many.typing)),
    };
    const note = ({ talks, pupils }: typeof FEW) => `${talks.toLocaleString('en')} talks with ${pupils} pupils, median`;
    return [
      information('click to typed character, few talks', medians.few, 'ms', note(FEW)),
      information('click to typed character, many talks', medians.many, 'ms', note(MANY)),
      limited('many against few', medians.many / medians.few, 1.5, '', `${TURNS.counted} openings each, in turns`),
    ];
  } finally {
    await few.close();
    await many.close();
  }
}

if (import.meta.main) await report({ 'opening with many talks stored': manyTalks });
