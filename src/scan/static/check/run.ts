import type { FlowHit } from '../flow/sink-report.js';
import { canHarm } from '../models/kinds.js';
import type { Rule } from '../rule.js';
import type { CheckHit } from './check-hit.js';
import { type Checks, ruleChecks } from './checks.js';
import { regExp } from './condition.js';
import { namesOf } from './file-names.js';
import type { RuleHit, RuleRun } from './rule-hit.js';

/** Rules at work on one analysis: data that flows where it must not, and what checks meet on the way. */
export function ruleRun(rules: readonly Rule[]): RuleRun {
  const checks = ruleChecks(rules);

  return {
    hooks: checks,
    hits(analysis) {
      const flows = analysis.reports.all();
      const standing = checks.all().filter((hit) => stands(hit, flows, checks));
      return distinct([...flows.flatMap((flow) => flowHits(rules, flow)), ...standing.map(checkHit)]).sort(inOrder);
    },
  };
}

function flowHits(rules: readonly Rule[], flow: FlowHit): readonly RuleHit[] {
  const { at, from, symbol, trace } = flow;
  return rules
    .filter((rule) => concerns(rule, flow))
    .map((rule) => {
      const { path, start, end } = rule.flow?.report === 'source' ? from : at;
      const { severity, confidence } = rule;
      return { rule, path, start, end, severity, confidence, symbol, fix: null, trace };
    });
}

function concerns({ flow: wanted }: Rule, { kind, source }: FlowHit): boolean {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}

/** Whether nothing that the check asks for elsewhere speaks for the place. */
function stands({ check, unit, symbol }: CheckHit, flows: readonly FlowHit[], checks: Checks): boolean {
  if (check === null) return true;
  const { calls, names } = check.without;
  const called = checks.calledIn(unit.path);
  if (calls.some((name) => called.has(name))) return false;
  if (names !== null && [...namesOf(unit.module)].some((name) => regExp(names).test(name))) return false;
  return !flows.some(
    (flow) => check.unless.includes(flow.kind) && flow.at.path === unit.path && flow.symbol === symbol,
  );
}

function checkHit({ rule, check, unit, start, end, symbol, fix }: CheckHit): RuleHit {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start, end, severity, confidence, symbol, fix, trace: [] };
}

/** Several checks of one rule may meet at one place, and flows beside them: the first says it for all. */
function distinct(hits: readonly RuleHit[]): RuleHit[] {
  const byPlace = new Map<string, RuleHit>();
  for (const hit of hits) {
    const place = `${hit.rule.id}:${hit.path}:${hit.start}:${hit.end}`;
    if (!byPlace.has(place)) byPlace.set(place, hit);
  }
  return [...byPlace.values()];
}

function inOrder(a: RuleHit, b: RuleHit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1);
}
