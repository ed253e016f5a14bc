import type { Found } from './tools.d.mts';

/** A place in a planted project. */
export interface Truth {
  readonly path: string;
  /** Where the sink is; without it the whole folder is meant. */
  readonly line?: number;
  /** Other lines where it may as well be told. */
  readonly also?: readonly number[];
  /** Every number that it goes by. */
  readonly cwe: readonly number[];
  /** `false`: a known false alarm; `arguable` counts for nothing. */
  readonly real?: boolean | 'arguable';
  readonly note?: string;
}

export function readTruth(text: string): Truth[];

export function judgeProject(
  truth: readonly Truth[],
  found: readonly Found[],
): { found: number; real: number; missed: Truth[]; right: number; hits: Found[]; alarms: Found[]; open: Found[] };
