import type { Moves } from '../model/moves.js';

/** Without a base nothing was anywhere else. */
export const NO_MOVES: Moves = { to: () => null };
