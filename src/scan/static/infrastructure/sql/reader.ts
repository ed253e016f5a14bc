import type { Entry } from '../value.js';
import type { Statement } from './statement.js';

/** What one kind of statement declares; its parts stand where the tokens do. */
export type StatementReader = (
  statement: Statement,
  at: (token: { start: number; end: number }) => Entry['keyAt'],
) => Declared | null;

export interface Declared {
  readonly type: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}
