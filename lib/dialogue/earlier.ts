import * as z from '../zod.ts';
import { Moment } from './primitives.ts';

/** How many states of a record are kept beside the one that counts. */
export const STATES_KEPT = 10;

/** A state that a record once had, and when it was laid aside for another. */
export type Earlier<T> = { keptAt: string; state: T };

export const earlierOf = <S extends z.ZodMiniType>(state: S) => z.object({ keptAt: Moment, state });
