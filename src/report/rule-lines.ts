import type { RunResult } from '../model/run-result.js';

/** What a rule of the policy says of the run as a whole. */
export interface RuleLine {
  readonly blocks: boolean;
  readonly rule: string;
  readonly message: string;
}

/** Most lines of one report. */
const MAX_LINES = 20;

/** What blocks or warns without a finding, what blocks first; what was not looked at has a section of its own. */
export function ruleLines({ verdict }: Pick<RunResult, 'verdict'>): readonly RuleLine[] {
  const blocking = verdict.violations.filter(({ finding, rule }) => finding === null && rule !== 'coverage');
  const lines = [
    ...blocking.map(({ rule, message }) => ({ blocks: true, rule, message })),
    ...(verdict.warnings ?? []).map(({ rule, message }) => ({ blocks: false, rule, message })),
  ];
  return lines.slice(0, MAX_LINES);
}
