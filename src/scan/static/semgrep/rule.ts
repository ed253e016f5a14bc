import type { Confidence, Severity } from '../../../model/severity.js';
import type { Formula } from './formula/formula.js';
import type { MatchOptions } from './match/machine.js';
import type { DialectId } from './pattern/dialect.js';
import type { TaintOptions, TaintSpec } from './taint/specification.js';

/** Where a rule looks: code of a language, or the text of any file. */
export type RuleLanguage = DialectId | 'text';

/** A rule of the user's own, as its file says it. */
export interface SemgrepRule {
  /** As findings, exceptions and the policy name it: `semgrep.` and the id of the file. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly cwe: readonly string[];
  readonly owasp: readonly string[];
  readonly references: readonly string[];
  readonly languages: readonly RuleLanguage[];
  /** Languages that it names and that nobody reads here. */
  readonly unread: readonly string[];
  readonly search: Formula<string> | null;
  readonly taint: TaintSpec<string> | null;
  readonly options: MatchOptions & TaintOptions;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly fix: string | null;
  readonly fixRegex: { readonly pattern: RegExp; readonly replacement: string; readonly global: boolean } | null;
  /** The file it stands in. */
  readonly path: string;
}

/** A rule that is not run, and what it uses that there is not. */
export interface RuleNotRun {
  readonly id: string;
  readonly path: string;
  readonly uses: string;
}

export interface SemgrepRules {
  readonly rules: readonly SemgrepRule[];
  readonly notRun: readonly RuleNotRun[];
}
