import type { Finding } from '../../model/finding.js';
import type { ScanRecord, Violation } from '../../model/run-result.js';
import type { SettingOption, Settings } from '../../model/settings.js';

/** What a finding comes to under one condition: it blocks, it is told, nobody is told of it; null: not its to say. */
export type Judgement =
  | { readonly outcome: 'fail'; readonly message: string }
  | { readonly outcome: 'warn' | 'ignore' };

/**
 * A condition of the gate: a typed object in a folder whose name is its id and, where it can be set, its key below
 * `gate` in the policy file.
 */
export interface Condition<S = unknown> {
  readonly id: string;
  /** null: it always holds and cannot be set. */
  readonly settings: Settings<S> | null;
  /** Options of a run that stand for the setting. */
  readonly options: readonly SettingOption<S>[];
  /** What a stage that runs one scanner is asked of it; absent: the same as the whole gate. */
  inStage?(settings: S, scanner: string): S;
  /** @param finding new, not suppressed, of at least medium confidence */
  judgeFinding?(finding: Finding, settings: S, gate: GateSettings): Judgement | null;
  /** What is amiss with the run as a whole: such a run is no evidence, its verdict is `error`. */
  judgeRun?(scans: readonly ScanRecord[], settings: S): readonly Omit<Violation, 'rule'>[];
}

/** The settings of all conditions, by id. */
export type GateSettings = Readonly<Record<string, unknown>>;
