import type { LanguageId } from '../language/index.js';
import type { Rule } from '../rule.js';
import type { Candidate, FileReport } from './engine.js';

/** A file to scan, as it goes to another thread: rules by their place, since both sides have the same list. */
export interface Job {
  readonly id: number;
  readonly path: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly candidates: readonly (readonly [rule: string, matcher: number])[];
  readonly budget: number;
}

/** What came of it; `rule` of a hit is its id. */
export interface Done {
  readonly id: number;
  readonly report: Omit<FileReport, 'hits'>;
  readonly hits: readonly (Omit<FileReport['hits'][number], 'rule'> & { readonly rule: string })[];
}

export function toJob(id: number, file: Omit<Job, 'id' | 'candidates'>, candidates: readonly Candidate[]): Job {
  return {
    id,
    ...file,
    candidates: candidates.map(({ rule, matcher }) => [rule.id, rule.matchers.indexOf(matcher)]),
  };
}

/** @throws Error for a rule that this side does not have: the two threads run different rules. */
export function candidatesOf(job: Job, rules: ReadonlyMap<string, Rule>): Candidate[] {
  return job.candidates.map(([id, index]) => {
    const rule = rules.get(id);
    const matcher = rule?.matchers[index];
    if (rule === undefined || matcher === undefined) throw new Error(`unknown rule ${id}`);
    return { rule, matcher };
  });
}

export function toDone(id: number, { hits, lost }: FileReport): Done {
  return { id, report: { lost }, hits: hits.map((hit) => ({ ...hit, rule: hit.rule.id })) };
}

/** The report with the rules that were asked for. */
export function reportOf({ report, hits }: Done, candidates: readonly Candidate[]): FileReport {
  const rules = new Map(candidates.map(({ rule }) => [rule.id, rule]));
  return {
    ...report,
    hits: hits.flatMap((hit) => {
      const rule = rules.get(hit.rule);
      return rule === undefined ? [] : [{ ...hit, rule }];
    }),
  };
}
