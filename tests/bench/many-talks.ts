import { startWorld, type World } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { fill } from './fill.ts';
import { findTab, open } from './opening.ts';
import { report } from './report.ts';
import { median } from './spread.ts';
import { takeTurns } from './turns.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const TURNS = { warmUp: 1, counted: 15 };
const FEW = { pupils: 30, talks: 100 };
const MANY = { pupils: 1000, talks: 100_000 };

/** A world of its own whose database holds that much. */
const worldWith = async (amount: typeof FEW): Promise<World> => {
  const world = await startWorld();
  const mappe = await world.chromium.openExtensionPage('mappe.html');
  await mappe.waitForSelector('.talks');
  await fill(mappe, amount);
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
