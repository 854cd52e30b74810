import type { World } from '../../e2e/world.ts';
import { type Figure, information, limited } from '../figure.ts';
import { findTab, open } from '../opening.ts';
import { median } from '../spread.ts';
import { takeTurns } from '../turns.ts';
import { FEW, MANY, told } from './amounts.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
const TURNS = { warmUp: 1, counted: 15 };

/** How much longer the panel takes to open where very many talks are stored; the two browsers take turns. */
export const openings = async (few: World, many: World): Promise<Figure[]> => {
  const tab = await findTab(few, PLAN);
  const rounds = await takeTurns(TURNS, { few: () => open(few, PLAN, tab), many: () => open(many, PLAN, tab) });
  const medians = {
    few: median(rounds.map((round) => round.few.typing)),
    many: median(rounds.map((round) => round.many.typing)),
  };
  return [
    information('click to typed character, few talks', medians.few, 'ms', `${told(FEW)}, median`),
    information('click to typed character, many talks', medians.many, 'ms', `${told(MANY)}, median`),
    limited('many against few', medians.many / medians.few, 1.5, '', `${TURNS.counted} openings each, in turns`),
  ];
};
