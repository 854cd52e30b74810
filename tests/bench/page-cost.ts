import { resolve } from 'node:path';
import { startWorld } from '../e2e/world.ts';
import { launchBareChromium } from './bare-chromium.ts';
import { type Figure, information, limited, withUnit } from './figure.ts';
import { findTab } from './opening.ts';
import { loadPage, type PageLoad } from './page-load.ts';
import { report } from './report.ts';
import { median } from './spread.ts';
import { takeTurns } from './turns.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const TURNS = { warmUp: 2, counted: 15 };

type Round = Record<'bare' | 'empty' | 'own', PageLoad>;

/**
 * What the launcher costs a page while the panel is closed: the same page is loaded in a Chromium without any
 * extension, in one with an empty content script and in one with this extension, in turns; what counts is the median of
 * the differences within the rounds. Script time is Chromium's ScriptDuration of the page's main thread, which counts
 * every world that runs there, until the page has been quiet for half a second; the heap is what lives after a garbage
 * collection. The empty content script shows what the browser itself takes for giving a script a world of its own.
 */
export async function pageCost(): Promise<Figure[]> {
  const world = await startWorld();
  const bare = await launchBareChromium(world.lms.port);
  const empty = await launchBareChromium(world.lms.port);
  try {
    await empty.installExtension(resolve(import.meta.dirname, 'empty-extension'));
    // Nothing would be easier to keep cheap than a launcher that is not there.
    await findTab(world, PLAN);
    const url = world.lms.origin + PLAN;
    const rounds = await takeTurns(TURNS, {
      bare: () => loadPage(bare, url),
      empty: () => loadPage(empty, url),
      own: () => loadPage(world.chromium.browser, url),
    });
    return figuresOf(rounds);
  } finally {
    await Promise.all([bare.close(), empty.close()]);
    await world.close();
  }
}

function figuresOf(rounds: readonly Round[]): Figure[] {
  const above = (of: keyof PageLoad, whose: 'empty' | 'own') =>
    median(rounds.map((round) => round[whose][of] - round.bare[of]));
  const note = (of: keyof PageLoad, unit: string) => {
    const [bare, empty, own] = (['bare', 'empty', 'own'] as const).map((whose) =>
      withUnit(median(rounds.map((round) => round[whose][of])), unit),
    );
    const least = withUnit(Math.min(...rounds.map((round) => round.own[of])), unit);
    return `${rounds.length} rounds; medians: bare ${bare}, empty content script ${empty}, launcher ${own} (least ${least})`;
  };
  return [
    limited('page cost: script above the bare browser', above('script', 'own'), 2, 'ms', note('script', 'ms')),
    limited('page cost: JS heap above the bare browser', above('heap', 'own'), 100, 'KiB', note('heap', 'KiB')),
    information('page cost: JS heap of an empty content script', above('heap', 'empty'), 'KiB', 'for comparison'),
    information('page cost: all tasks of the main thread', above('task', 'own'), 'ms', note('task', 'ms')),
  ];
}

if (import.meta.main) await report({ 'what the idle launcher costs a page': pageCost });
