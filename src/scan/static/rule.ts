import type { RuleLevel } from '../../model/finding.js';
import type { Confidence, Severity } from '../../model/severity.js';
import type { Check, Flow, Purpose } from './check/rule.js';
import type { Look } from './infrastructure/condition/condition.js';
import type { FormatId } from './infrastructure/index.js';
import type { LanguageId } from './language/index.js';

/** What a rule says beside its findings; `gatehouse explain` prints it. */
export interface RuleDocs {
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
}

/** What rules may ask of the routes of an application. */
export const APPLICATION_QUESTIONS = [
  'guessable-without-limiter',
  'without-authentication-of-siblings',
  'without-authorisation-of-siblings',
  'without-validation-of-siblings',
  'forgeable-with-session',
  'bodies-that-nobody-checks',
  'taken-whosever-it-is',
] as const;

export type ApplicationQuestion = (typeof APPLICATION_QUESTIONS)[number];

export interface Rule {
  readonly id: string;
  readonly practice: string;
  readonly category: 'code' | 'workflow' | 'infrastructure' | 'database';
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** How far its findings may go, by how often they were right on code that nobody wrote for it. */
  readonly level: RuleLevel;
  readonly cwe: readonly string[];
  readonly asvs: readonly string[];
  /** Categories of OWASP's Top 10 2025 by the CWEs, and of its API Security Top 10 2023. */
  readonly owasp: readonly string[];
  readonly references: readonly string[];
  /** The one step that clears the finding. */
  readonly remedy: string;
  readonly docs: RuleDocs;
  /** Data that must not reach somewhere; null where no data matters. */
  readonly flow: Flow | null;
  /** What makes a value a secret by what it is for; null where that does not matter. */
  readonly purpose: Purpose | null;
  /** What is asked of the routes of the application; null where routes do not matter. */
  readonly application: ApplicationQuestion | null;
  /** What is wrong wherever data comes from. */
  readonly checks: readonly Check[];
  /** Where it looks in infrastructure; empty for rules on code and workflows. */
  readonly looks: readonly Look[];
}

/** The compiled rules, in order of id. */
export interface RuleSet {
  readonly version: 1;
  readonly rules: readonly Rule[];
}

/** One example that a rule must find (`bad`) or pass over (`ok`). */
export interface RuleTest {
  readonly rule: string;
  readonly language: LanguageId | FormatId | 'workflow';
  readonly path: string;
  readonly kind: 'bad' | 'ok';
  readonly code: string;
  /** The text of the example after the rule's fix; null when it offers none. */
  readonly fixed: string | null;
}
