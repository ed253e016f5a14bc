import type { JudgedEntry } from '../../model/coverage.js';
import type { Finding } from '../../model/finding.js';
import type { Exception, ExceptionFacts } from '../../model/policy.js';
import type { ScanRecord } from '../../model/run-result.js';
import type { SettingOption, Settings } from '../../model/settings.js';
import type { Severity } from '../../model/severity.js';
import type { SurfaceChange } from '../../model/surface.js';
import type { Facts } from '../facts.js';

/** What a finding comes to under one condition: it blocks, it is told, nobody is told of it; null: not its to say. */
export type Judgement = {
  /** The rule that decided, where the condition has several; absent: the condition itself. */
  readonly rule?: string;
} & (
  | { readonly outcome: 'fail'; readonly message: string }
  | {
      readonly outcome: 'warn' | 'ignore';
      /** It may do no more than this, and less where a condition that follows lets it pass. */
      readonly atMost?: true;
    }
);

/** What is wrong with a run as a whole: it is no evidence (`error`), it blocks, or it is told. */
export interface RunJudgement {
  readonly rule?: string;
  readonly outcome: 'error' | 'fail' | 'warn';
  readonly message: string;
}

/** A run, as far as conditions may ask about it. */
export interface JudgedRun {
  readonly event: string;
  readonly scans: readonly ScanRecord[];
  readonly coverage: readonly JudgedEntry[];
  readonly findings: readonly Finding[];
  readonly surface: SurfaceChange | undefined;
  /** New findings that are told and do not block. */
  readonly warnings: readonly Finding[];
}

/** What a condition needs beside its own settings. */
export interface ConditionContext {
  readonly gate: GateSettings;
  readonly facts: Facts;
}

/** A condition that is ready for one run. */
export interface OpenCondition {
  /** How severe a finding is for this team, whatever was stated; null: as stated. */
  weigh?(finding: Finding): Severity | null;
  /** Whether a finding that the base has too counts as if it were new. */
  countsOld?(finding: Finding): boolean;
  /** Whether a finding of low confidence, of which no other condition is asked, is judged nevertheless. */
  raises?(finding: Finding): boolean;
  /** @param finding new, or counted as such; not suppressed, of at least medium confidence unless it is raised */
  judgeFinding?(finding: Finding): Judgement | null;
  judgeRun?(run: JudgedRun): readonly RunJudgement[];
}

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
  /** What is wrong with an exception under the setting, which makes it a mistake of the policy file; null: nothing. */
  exceptionMistake?(settings: S, exception: Exception, facts: ExceptionFacts): string | null;
  /** Whether it says more of a rule than how often that was right: then it blocks what may only warn by itself. */
  readonly overridesLevel?: boolean;
  /** Owners whose approval of the head it wants to know of, for these facts; absent: of nobody's. */
  approvalsOf?(settings: S, facts: Facts): readonly string[];
  /** What it needs is loaded here, and only where the settings ask for it. */
  open(settings: S, context: ConditionContext): OpenCondition | Promise<OpenCondition>;
}

/** The settings of all conditions, by id. */
export type GateSettings = Readonly<Record<string, unknown>>;
