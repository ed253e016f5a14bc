import type { Confidence, Severity } from '../../../model/severity.js';

/**
 * How a rule looks at a keyword's hit.
 * - token: the pattern begins where the keyword begins (`ghp_…`)
 * - window: the pattern holds the keyword somewhere (`….apps.googleusercontent.com`)
 * - assignment: the keyword is part of a name, the pattern is the whole value given to that name
 * - generic: as assignment, without a pattern: the value is judged by what it looks like
 * - kubernetes: the values of a Kubernetes Secret's `data` and `stringData`
 * - file: the pattern is all that a short file says, whose `path` tells what it is; without keywords
 */
export const RULE_KINDS = ['token', 'window', 'assignment', 'generic', 'kubernetes', 'file'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Structure that a provider defines and that can be verified without asking it; a rule of the policy may ask for it too. */
export const PROVIDER_CHECKS = [
  'github-crc',
  'npm-crc',
  'crc-tail',
  'aws-account',
  'jwt',
  'slack',
  'pem',
  'url-password',
  'grafana-crc',
  'basic-auth',
] as const;
/** What else the product's own rules ask for: that a value is a password. */
export const CHECKS = [...PROVIDER_CHECKS, 'password'] as const;
export type CheckId = (typeof CHECKS)[number];

/** One rule as its file has it; a rule's examples and counter-examples live beside it and are not compiled. */
export interface RuleSource {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kind?: RuleKind;
  readonly confidence?: Confidence;
  readonly keywords: readonly string[];
  readonly pattern?: string;
  /** Token and window rules only: keyword and pattern without regard to case. */
  readonly ignoreCase?: boolean;
  /** The keyword without regard to case although the pattern has it. */
  readonly foldKeywords?: boolean;
  /** False: the pattern says itself where a match may begin and end. */
  readonly boundaries?: boolean;
  /** Least Shannon entropy of the value, bits a character. */
  readonly entropy?: number;
  readonly check?: CheckId;
  /**
   * Assignment rules only: the name must also say that it is a secret (`acme_key`). Absent: it must, where the format alone
   * says little, because hashes and ids look the same.
   */
  readonly named?: boolean;
  /** The provider's values hold runs of one letter (`AAAAAAAA`), which are fillers elsewhere. */
  readonly runs?: boolean;
  /** Values that are no secret although they fit. */
  readonly allow?: readonly string[];
  /** Glob over the path of the files that it looks at; absent: all. */
  readonly path?: string;
  /** Where values of this kind are revoked, where that is not the provider's page; `remedy` alone: there is no one page. */
  readonly revoke?: string;
  readonly remedy?: string;
  readonly examples: readonly string[];
  readonly silent: readonly string[];
}

/** One file under `rules/secrets`: a provider and its kinds of token. */
export interface ProviderSource {
  readonly provider: string;
  /** Page where a leaked value is revoked; absent where no one place exists. */
  readonly revoke?: string;
  /** What to do instead of a page, or beside it. */
  readonly remedy?: string;
  /** Page or log that shows what a leaked value was used for. */
  readonly log?: string;
  readonly rules: readonly RuleSource[];
}

/** A rule made ready for the engine: plain JSON, so that the build can store it. */
export interface CompiledRule {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly kind: RuleKind;
  /** Regular expression over latin1 text with boundaries; empty for generic and kubernetes rules. */
  readonly pattern: string;
  readonly flags: string;
  readonly minLength: number;
  readonly maxLength: number;
  /** Bytes of a match as 64 hex digits, bit n of the set at bit n % 8 of byte n / 8. */
  readonly bytes: string;
  /** A byte that every match holds and no keyword does: a token without it needs no expression. Null if there is none. */
  readonly telling: number | null;
  readonly entropy: number;
  readonly check: CheckId | null;
  readonly named: boolean;
  readonly runs: boolean;
  readonly allow: readonly string[];
  readonly revoke: string | null;
  readonly remedy: string | null;
  readonly log: string | null;
  /** Glob over the path of the files that it looks at; absent: all. */
  readonly path?: string;
  /** How much of a text's budget a byte given to the expression costs; absent: 1. */
  readonly weight?: number;
}

/** A keyword and the rules that it starts. */
export interface CompiledKeyword {
  readonly text: string;
  /** The bytes must be the same, not only the letters. */
  readonly exact: boolean;
  readonly rules: readonly number[];
}

export interface CompiledAutomaton {
  /** Byte to class, 256 bytes, base64. */
  readonly classes: string;
  readonly classCount: number;
  /** Next state by state and class, little-endian 16-bit, base64. */
  readonly next: string;
  readonly stateCount: number;
  /** States from this one on accept. */
  readonly firstAccepting: number;
  /** Keywords of each accepting state. */
  readonly keywords: readonly (readonly number[])[];
  readonly longestTrigger: number;
}

/** All rules and the automaton over their keywords. */
export interface CompiledRules {
  readonly version: 1;
  /** Changes with any rule: part of every cache key. */
  readonly hash: string;
  readonly rules: readonly CompiledRule[];
  readonly keywords: readonly CompiledKeyword[];
  readonly automaton: CompiledAutomaton;
}
