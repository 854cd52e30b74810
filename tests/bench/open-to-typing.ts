import { startWorld } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { findTab, type Opening, open } from './opening.ts';
import { report } from './report.ts';
import { median, p95 } from './spread.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const RUNS = 20;

/**
 * From the click on the launcher's tab to a typed character accepted in the panel's pupil field, each time in a newly
 * loaded page. The first opening after the start of the browser stands apart: nothing of the panel is in memory yet.
 */
export async function openToTyping(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const tab = await findTab(world, PLAN);
    const first = await open(world, PLAN, tab);
    const runs: Opening[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await open(world, PLAN, tab));
    const typing = runs.map((run) => run.typing);
    const note = `${RUNS} openings, fastest ${Math.min(...typing).toFixed(0)} ms`;
    return [
      limited('click to typed character: median', median(typing), 200, 'ms', note),
      limited('click to typed character: 95th percentile', p95(typing), 200, 'ms', note),
      information('click to typed character: the very first', first.typing, 'ms', 'a new profile, nothing cached'),
      information(
        'click to goals on the screen: median',
        median(runs.map(({ goals }) => goals)),
        'ms',
        'a plan of 6 goals',
      ),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'from the click to a typed character': openToTyping });
