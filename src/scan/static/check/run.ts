import type { Rule } from '../rule.js';
import type { RuleRun } from './rule-hit.js';

export function ruleRun(rules: readonly Rule[]): RuleRun {
  return {
    hooks: {},
    hits: (analysis) =>
      analysis.reports.all().flatMap((hit) => {
        const rule =
          rules.find((each) => each.flow?.sinks.includes(hit.kind)) ??
          (hit.kind === 'sql' ? rules.find((each) => each.id === 'sqli-string-built') : undefined);
        if (rule === undefined) return [];
        return {
          rule,
          path: hit.at.path,
          start: hit.at.start,
          end: hit.at.end,
          severity: rule.severity,
          confidence: rule.confidence,
          symbol: hit.symbol,
          fix: null,
          trace: hit.trace,
        };
      }),
  };
}
