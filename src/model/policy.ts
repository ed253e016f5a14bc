import type { CoveragePolicy } from './coverage.js';
import type { ScannerId } from './scan.js';
import type { Confidence, Severity, Threshold } from './severity.js';

export const ENGINES = ['auto', 'builtin', 'osv-scanner', 'both'] as const;
export type Engine = (typeof ENGINES)[number];

/** Secret scanners of others that can run beside ours; `all` stands for those that are on the PATH. */
export const SECRET_TOOLS = ['gitleaks', 'betterleaks', 'trufflehog', 'kingfisher'] as const;
export type SecretTool = (typeof SECRET_TOOLS)[number];
export type SecretEngine = 'builtin' | SecretTool | 'all';

export type RuleSetting = 'on' | 'off';
export type TestWeight = 'full' | 'lowered';

/** Providers that can be asked, without any effect, whether a token of theirs is accepted. */
export const VERIFIERS = [
  'anthropic',
  'digitalocean',
  'github',
  'gitlab',
  'heroku',
  'npm',
  'openai',
  'sendgrid',
  'slack',
  'stripe',
] as const;
export type Verifier = (typeof VERIFIERS)[number];

export interface Exception {
  readonly id: string;
  readonly package?: string;
  /** Glob over the finding's path. */
  readonly path?: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date (YYYY-MM-DD), the last day on which it counts, in UTC. */
  readonly expires: string;
  /** Line in the policy file, for messages about dead exceptions. */
  readonly line: number;
}

/** How a secret rule of the policy looks at a keyword: see `docs/scanners/secrets.md`. */
export const OWN_RULE_KINDS = ['token', 'window', 'assignment'] as const;

/** A secret rule that the policy file brings along, in the words of the product's own rule files. */
export interface OwnSecretRule {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly severity: Severity;
  readonly kind: (typeof OWN_RULE_KINDS)[number];
  readonly confidence?: Confidence;
  readonly ignoreCase?: boolean;
  /** Least Shannon entropy of the value, bits a character. */
  readonly entropy?: number;
  /** A structure to verify, as in the product's rules: `jwt`, `crc-tail`, … */
  readonly check?: string;
  /** Values that fit and are no secret, as expressions. */
  readonly allow?: readonly string[];
  /** Glob over the file's path; absent: every file. */
  readonly path?: string;
  readonly provider?: string;
  readonly revoke?: string;
  readonly remedy?: string;
  readonly log?: string;
  /** Texts that the rule must find, and texts that it must not: tried whenever the policy is loaded. */
  readonly examples: readonly string[];
  readonly silent: readonly string[];
}

/** The names of the labels that tell of the gate. */
export interface LabelNames {
  /** On a pull request that the gate blocks. */
  readonly blocked: string;
  /** On one that touches its own gate. */
  readonly policyChange: string;
}

export const DEFAULT_LABELS: LabelNames = { blocked: 'security: blocked', policyChange: 'policy-change' };

/** What is written to a pull request beside comment and review; the inputs of the actions can ask for more. */
export interface PublishPolicy {
  /** null: no labels. */
  readonly labels: LabelNames | null;
  /** `@login` or `@org/team`, asked when the change touches its own gate. */
  readonly reviewers: readonly string[];
}

/** The policy file (`.github/gatehouse.yml`), validated, defaults filled in. */
export interface Policy {
  readonly version: 1;
  readonly dependencies: {
    readonly enabled: boolean;
    readonly engine: Engine;
    /** Least age in days of a version that the change adds; null: not asked. */
    readonly minimumAgeDays: number | null;
    readonly licenses: { readonly allow: readonly string[] | null; readonly deny: readonly string[] };
    readonly kev: string | null;
    readonly epss: string | null;
  };
  readonly secrets: {
    readonly enabled: boolean;
    readonly history: boolean;
    readonly engine: SecretEngine;
    /** The product's rules, or all of a provider's, by id. */
    readonly rules: Readonly<Record<string, RuleSetting>>;
    readonly ownRules: readonly OwnSecretRule[];
    readonly verify: readonly Verifier[];
  };
  readonly static: {
    readonly enabled: boolean;
    readonly rules: Readonly<Record<string, RuleSetting>>;
    /** Globs over code that is somebody else's: it is not scanned, and the ledger says so. */
    readonly vendored: readonly string[];
    /** Whether findings in test code weigh what they weigh elsewhere, or next to nothing. */
    readonly tests: TestWeight;
  };
  readonly gate: {
    readonly failOn: Threshold;
    readonly unknownSeverity: 'fail' | 'warn' | 'ignore';
    /** Scanners that must have run, whatever the workflow says. */
    readonly require: readonly ScannerId[];
  };
  readonly coverage: CoveragePolicy;
  readonly publish: PublishPolicy;
  readonly exceptions: readonly Exception[];
}

export const DEFAULT_POLICY: Policy = {
  version: 1,
  dependencies: {
    enabled: true,
    engine: 'auto',
    minimumAgeDays: null,
    licenses: { allow: null, deny: [] },
    kev: null,
    epss: null,
  },
  secrets: { enabled: true, history: false, engine: 'builtin', rules: {}, ownRules: [], verify: [] },
  static: { enabled: true, rules: {}, vendored: [], tests: 'lowered' },
  gate: { failOn: 'high', unknownSeverity: 'fail', require: [] },
  coverage: { changed: 'fail', uncovered: 'warn', kinds: {}, paths: [] },
  publish: { labels: null, reviewers: [] },
  exceptions: [],
};

/** Whether the policy switches a scanner on. */
export function scannerEnabled(policy: Policy, scanner: ScannerId): boolean {
  return policy[scanner].enabled;
}
