import type { Confidence, Severity } from '../../model/severity.js';
import type { Check, Flow, Purpose } from './check/rule.js';
import type { LanguageId } from './language/index.js';

/** What a rule says beside its findings; `gatehouse explain` prints it. */
export interface RuleDocs {
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
}

/** One further demand on a syntactic match. `check` names the code that decides, the rest are its arguments. */
export interface Condition {
  readonly check: string;
  /** Metavariables (without `$`) whose nodes are looked at; the whole match when empty. */
  readonly of: readonly string[];
  /** Names or words that the check compares with. */
  readonly is: readonly string[];
  readonly matches: string | null;
  readonly flags: string | null;
  readonly below: number | null;
  /** Turns the answer round. */
  readonly not: boolean;
}

/** A rewrite of one node of the match that makes the code safe. */
export interface FixTemplate {
  /** Metavariable of the node to replace, null for the reported node. */
  readonly node: string | null;
  /** New text; `$NAME` stands for the text of a metavariable. */
  readonly with: string;
}

/** The part of a rule for some languages: what must be in the text, what in the tree, what must hold beyond syntax. */
export interface Matcher {
  readonly languages: readonly LanguageId[];
  /** Every group must have one literal in the file, otherwise the file is not parsed for this rule. */
  readonly prefilter: readonly (readonly string[])[];
  /** Regular expression that the text must match as well: an import, the start of a statement; null for none. */
  readonly gate: string | null;
  /** Rule object of ast-grep (`rule`, `constraints`, `utils`). */
  readonly query: Readonly<Record<string, unknown>>;
  /** Metavariable of the node to report; null for the whole match. */
  readonly report: string | null;
  readonly where: readonly Condition[];
  readonly fix: FixTemplate | null;
  readonly severity: Severity | null;
  readonly confidence: Confidence | null;
}

export interface Rule {
  readonly id: string;
  readonly practice: string;
  readonly category: 'code' | 'workflow';
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly cwe: readonly string[];
  readonly asvs: readonly string[];
  readonly references: readonly string[];
  /** The one step that clears the finding. */
  readonly remedy: string;
  readonly docs: RuleDocs;
  /** Data that must not reach somewhere; null where no data matters. */
  readonly flow: Flow | null;
  /** What makes a value a secret by what it is for; null where that does not matter. */
  readonly purpose: Purpose | null;
  /** What is wrong wherever data comes from. */
  readonly checks: readonly Check[];
  readonly matchers: readonly Matcher[];
}

/** The compiled rules, in order of id. */
export interface RuleSet {
  readonly version: 1;
  readonly rules: readonly Rule[];
}

/** One example that a rule must find (`bad`) or pass over (`ok`). */
export interface RuleTest {
  readonly rule: string;
  readonly language: LanguageId | 'workflow';
  readonly path: string;
  readonly kind: 'bad' | 'ok';
  readonly code: string;
  /** The text of the example after the rule's fix; null when it offers none. */
  readonly fixed: string | null;
}
