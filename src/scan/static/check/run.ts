import type { FlowHit } from '../flow/sink-report.js';
import { canHarm } from '../models/kinds.js';
import type { Rule } from '../rule.js';
import type { CheckHit } from './check-hit.js';
import { type Checks, ruleChecks } from './checks.js';
import { regExp } from './condition.js';
import { namesAround } from './file-names.js';
import type { Company, RegExpText } from './rule.js';
import type { RuleHit, RuleRun } from './rule-hit.js';

/** Rules at work on one analysis: data that flows where it must not, and what checks meet on the way. */
export function ruleRun(rules: readonly Rule[]): RuleRun {
  const checks = ruleChecks(rules);

  return {
    hooks: checks,
    hits(analysis) {
      const flows = analysis.reports.all();
      const standing = checks.all().filter((hit) => stands(hit, flows, checks));
      return distinct([...flows.flatMap((flow) => flowHits(rules, flow, checks)), ...standing.map(checkHit)]).sort(
        inOrder,
      );
    },
  };
}

function flowHits(rules: readonly Rule[], flow: FlowHit, checks: Checks): readonly RuleHit[] {
  const { at, from, symbol, trace } = flow;
  return rules
    .filter((rule) => concerns(rule, flow) && isBeside(rule, flow, checks))
    .map((rule) => {
      const { path, start, end } = rule.flow?.report === 'source' ? from : at;
      const { severity, confidence } = rule;
      return { rule, path, start, end, severity, confidence, symbol, fix: null, trace, from };
    });
}

function concerns({ flow: wanted }: Rule, { kind, source }: FlowHit): boolean {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}

function isBeside({ flow: wanted }: Rule, { at }: FlowHit, checks: Checks): boolean {
  if (wanted?.without != null && isNamed(checks, at.path, wanted.without)) return false;
  return wanted?.with == null || isNamed(checks, at.path, wanted.with);
}

/** Whether nothing that the check asks for elsewhere speaks for the place. */
function stands(hit: CheckHit, flows: readonly FlowHit[], checks: Checks): boolean {
  const { check, unit, symbol } = hit;
  if (check === null) return true;
  const { path } = unit;
  if (besideOf(hit, check.without, checks).includes(true)) return false;
  if (besideOf(hit, check.with, checks).includes(false)) return false;
  return !flows.some((flow) => check.unless.includes(flow.kind) && flow.at.path === path && flow.symbol === symbol);
}

/** Of each thing that is asked for beside a place, whether it is there. */
function besideOf({ unit, start, end }: CheckHit, { path, calls, names, around }: Company, checks: Checks): boolean[] {
  const called = checks.calledIn(unit.path);
  return [
    ...(path === null ? [] : [regExp(path).test(unit.path)]),
    ...(calls.length === 0 ? [] : [calls.some((name) => called.has(name))]),
    ...(names === null ? [] : [isNamed(checks, unit.path, names)]),
    ...(around === null ? [] : [isOneOf(namesAround(unit.module, { start, end }), around)]),
  ];
}

function isOneOf(names: ReadonlySet<string>, wanted: RegExpText): boolean {
  return [...names].some((name) => regExp(wanted).test(name));
}

/** Whether a name or a constant of a file matches. */
function isNamed(checks: Checks, path: string, names: RegExpText): boolean {
  return isOneOf(checks.namesIn(path), names);
}

function checkHit({ rule, check, unit, start, end, symbol, fix }: CheckHit): RuleHit {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start, end, severity, confidence, symbol, fix, trace: [], from: null };
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
