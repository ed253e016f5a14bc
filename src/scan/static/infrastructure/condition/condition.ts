import type { Confidence, Severity } from '../../../../model/severity.js';
import type { Scalar } from '../value.js';

/** What must hold of a single value. */
export type Test =
  | { readonly test: 'is'; readonly values: readonly Scalar[] }
  | { readonly test: 'matches'; readonly pattern: string }
  | { readonly test: 'below' | 'above'; readonly limit: number }
  /** A range of ports (`from`, `to`) in which one of these is. */
  | { readonly test: 'covers'; readonly ports: readonly number[] }
  /** An empty text, list or map. */
  | { readonly test: 'empty' }
  /** A secret that stands there, not what holds its place or says where it lies. */
  | { readonly test: 'written-secret' }
  /** Something of another resource. */
  | { readonly test: 'reference' }
  /** Something of another resource, which fulfils a condition. */
  | { readonly test: 'leads-to'; readonly condition: Condition }
  /** A condition on the value's own parts. */
  | { readonly test: 'has'; readonly condition: Condition };

/**
 * What must hold of a resource, or of a part of it. An answer is yes, no, or not known; only a yes is a finding.
 * - `some`, `every`: of the values that a path leads to (each item of a list counts)
 * - `missing`: nothing is given there, and nothing unknown could give it; `present`: something is
 * - `companion`: another resource of the same unit refers to this one (or has its name) at a path, and fulfils a condition
 */
export type Condition =
  | { readonly how: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly how: 'not'; readonly of: Condition }
  | { readonly how: 'some' | 'every'; readonly at: readonly string[]; readonly test: Test }
  | { readonly how: 'missing' | 'present'; readonly at: readonly string[] }
  | {
      readonly how: 'companion';
      readonly types: readonly string[];
      readonly at: readonly string[];
      readonly when: Condition;
    };

/** Where a rule looks: at resources of some types in some formats. */
export interface Look {
  readonly formats: readonly string[];
  /** `*` at the end stands for any rest. */
  readonly types: readonly string[];
  readonly when: Condition;
  /** Path of what is shown; null for what the condition met, or the resource's head. */
  readonly report: readonly string[] | null;
  /** What to write instead of the value that is shown; null without a safe fix. */
  readonly fix: string | null;
  readonly severity: Severity | null;
  readonly confidence: Confidence | null;
}
