import { startWorld, type World } from '../../e2e/world.ts';
import type { Figure } from '../figure.ts';
import { report } from '../report.ts';
import { type Amounts, FEW, MANY } from './amounts.ts';
import { fill } from './fill.ts';
import { openings } from './opening.ts';
import { overviews } from './overview.ts';
import { searches } from './search.ts';
import { typing } from './typing.ts';

/** A world of its own whose database holds that much. */
const worldWith = async (amounts: Amounts): Promise<World> => {
  const world = await startWorld();
  const mappe = await world.chromium.openExtensionPage('mappe.html#security');
  await mappe.waitForSelector('.mappe-nav');
  await fill(mappe, amounts);
  await mappe.close();
  return world;
};

/** What it is like with very many pupils, talks and agreements stored. */
export async function scale(): Promise<Figure[]> {
  const few = await worldWith(FEW);
  const many = await worldWith(MANY);
  try {
    return [
      ...(await openings(few, many)),
      ...(await overviews(many)),
      ...(await typing(many)),
      ...(await searches(many)),
    ];
  } finally {
    await few.close();
    await many.close();
  }
}

if (import.meta.main) await report({ 'with very many talks stored': scale });
