import type { JudgedEntry } from './coverage.js';
import type { Finding } from './finding.js';
import type { Location } from './location.js';
import type { Remedy } from './remedy.js';
import type { Problem, ScanStats, ScanStatus } from './scan.js';
import type { SurfaceChange } from './surface.js';

export const EVENTS = [
  'local',
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
] as const;
export type EventName = (typeof EVENTS)[number];

export interface Subject {
  /** `owner/name` on GitHub. */
  readonly repository: string | null;
  readonly base: string | null;
  readonly head: string | null;
  readonly event: EventName;
  /** Nothing outside this folder was looked at; absent: the whole repository. */
  readonly folder?: string;
  /** The share of this run among several, counted from 1; absent: all of it. */
  readonly part?: SubjectPart;
}

export interface SubjectPart {
  readonly index: number;
  readonly count: number;
  /** The same for shares that were planned together. */
  readonly plan: string;
}

export interface ScanRecord {
  readonly scanner: string;
  readonly engine: string;
  readonly status: ScanStatus;
  readonly reason: string | null;
  readonly durationMs: number;
  readonly stats: ScanStats;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export const OUTCOMES = ['pass', 'warn', 'fail', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Violation {
  /** The rule of the policy that blocks: `fail-on`, `unknown-severity`, `malware`, `coverage`, `require`. */
  readonly rule: string;
  /** The finding's id; null where something that was not looked at blocks. */
  readonly finding: string | null;
  readonly message: string;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly violations: readonly Violation[];
  /** What a rule says of the run as a whole that does not block; absent: nothing. */
  readonly warnings?: readonly RunWarning[];
  /** Who let this head through although the violations block it; the outcome is then a warning. */
  readonly override?: Override;
}

/** A word of somebody whom the policy of the base lets say it. */
export interface Override {
  /** Login. */
  readonly by: string;
  /** The owner in the policy that the person is of. */
  readonly owner: string;
  readonly reason: string;
}

/** A rule that warns of a run as a whole. */
export interface RunWarning {
  readonly rule: string;
  readonly message: string;
}

/** What the reader must know beside the findings. Two kinds make a pass a warning: nothing compared, stale data. */
export interface Notice {
  readonly kind:
    | 'policy-change'
    | 'inline-ignore-added'
    | 'workflow-change'
    | 'class-lowered'
    | 'surroundings-change'
    | 'input-ignored'
    | 'option-tightens'
    | 'option-loosens'
    | 'queue'
    | 'update'
    | 'override'
    | 'exception-added'
    | 'exception-unused'
    | 'exception-expired'
    | 'exception-expiring'
    | 'threat-answer'
    | 'baseline-unknown'
    | 'nothing-compared'
    | 'stale-data';
  readonly message: string;
  readonly location?: Location;
}

/** The report of one run: the versioned contract between stages, tools and people. */
export interface RunResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'gatehouse'; readonly version: string };
  readonly subject: Subject;
  /** Where the policy came from: `<sha>:<path>`, a path, or `default`. */
  readonly policy: string;
  readonly scans: readonly ScanRecord[];
  readonly findings: readonly Finding[];
  /** Things to do, in the order of their first findings. */
  readonly remedies: readonly Remedy[];
  /** What was not looked at, or not wholly. */
  readonly coverage: readonly JudgedEntry[];
  readonly notices: readonly Notice[];
  /** What the change opens and closes; absent: nothing, or no two sides were compared. */
  readonly surface?: SurfaceChange;
  readonly verdict: Verdict;
}
