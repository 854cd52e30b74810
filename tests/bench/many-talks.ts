import type { Page } from 'puppeteer';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { contentOf, emptyForm, informal } from '../../lib/dialogue/fill-in.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { dialogueRow } from '../../lib/store/dialogue-rows.ts';
import { pupilRow } from '../../lib/store/pupil-rows.ts';
import { startWorld, type World } from '../e2e/world.ts';
import { addRows } from '../harness/seed.ts';
import { vaultOf } from '../harness/stored.ts';
import { type Figure, information, limited } from './figure.ts';
import { findTab, open } from './opening.ts';
import { report } from './report.ts';
import { median } from './spread.ts';
import { takeTurns } from './turns.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const TURNS = { warmUp: 1, counted: 15 };
const FEW = { pupils: 30, talks: 100 };
const MANY = { pupils: 1000, talks: 100_000 };

const BATCH = 2000;
const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();

/** Fills the database of the extension with rows as the store writes them. */
const seed = async (mappe: Page, { pupils, talks }: typeof FEW): Promise<void> => {
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
  });
  for (let first = 0; first < talks; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, talks - first) }, (_, n) => talk(first + n));
    await addRows(mappe, 'dialogues', await Promise.all(batch.map((each) => dialogueRow(vault, each))));
  }
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
