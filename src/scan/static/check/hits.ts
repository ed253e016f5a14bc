import type { Confidence, Severity } from '../../../model/severity.js';
import { lineIndex } from '../../../util/line-index.js';
import type { FlowHit } from '../flow/sink-report.js';
import type { SourcePlace, Step } from '../flow/taint.js';
import { canHarm } from '../models/kinds.js';
import type { Rule } from '../rule.js';
import type { CheckHit, Checks, Edit } from './checks.js';
import { regExp } from './condition.js';

/** One place of the side that is looked at where a rule holds. */
export interface RuleHit {
  readonly rule: Rule;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Name of the function around it; empty at the top of a file. */
  readonly symbol: string;
  /** The whole lines from start to end after the fix; null without a safe one. */
  readonly replacement: string | null;
  /** The way of the data, source first; empty where none flows. */
  readonly trace: readonly Step[];
}

/**
 * What rules say of what was found: data that flows where it must not, and what checks met.
 * @param flows `reports.all()` of the analysis
 * @param textOf the text of a file that was looked through
 */
export function hitsOf(
  rules: readonly Rule[],
  flows: readonly FlowHit[],
  checks: Checks,
  textOf: (path: string) => string,
): readonly RuleHit[] {
  const hits = [
    ...rules.flatMap((rule) => flows.filter((flow) => concerns(rule, flow)).map((flow) => flowHit(rule, flow))),
    ...checks
      .all()
      .filter((hit) => stands(hit, flows, checks, textOf))
      .map((hit) => checkHit(hit, textOf)),
  ];
  return distinct(hits).sort(inOrder);
}

function concerns({ flow: wanted }: Rule, { kind, source }: FlowHit): boolean {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}

function flowHit(rule: Rule, { at, from, symbol, trace }: FlowHit): RuleHit {
  const { path, start, end } = rule.flow?.report === 'source' ? from : at;
  const { severity, confidence } = rule;
  return { rule, path, start, end, severity, confidence, symbol, replacement: null, trace };
}

/** Whether nothing that the check asks for elsewhere speaks for the place. */
function stands(
  { check, path, symbol }: CheckHit,
  flows: readonly FlowHit[],
  checks: Checks,
  textOf: (path: string) => string,
): boolean {
  if (check === null) return true;
  const called = checks.calledIn(path);
  if (check.without.calls.some((name) => called.has(name))) return false;
  if (check.without.text !== null && regExp(check.without.text).test(textOf(path))) return false;
  return !flows.some((flow) => check.unless.includes(flow.kind) && flow.at.path === path && flow.symbol === symbol);
}

function checkHit(hit: CheckHit, textOf: (path: string) => string): RuleHit {
  const { rule, check, path, start, end, symbol, edit } = hit;
  return {
    rule,
    path,
    start,
    end,
    severity: check?.severity ?? rule.severity,
    confidence: check?.confidence ?? rule.confidence,
    symbol,
    replacement: edit === null ? null : replacementOf(textOf(path), hit, edit),
    trace: [],
  };
}

/** The reported lines with the edit applied; null where it would change other lines. */
function replacementOf(text: string, { start, end }: SourceRange, edit: Edit): string | null {
  const lines = lineIndex(text);
  const first = lines.position(Math.min(start, edit.start));
  const last = lines.position(end);
  if (edit.start < start || edit.end > end) return null;
  const from = start - (first.column - 1);
  const to = end - (last.column - 1) + lines.lineText(last.line).length;
  const object = edit.object === null ? '' : text.slice(edit.object.start, edit.object.end);
  const made = edit.with.replace('$object', () => object);
  return text.slice(from, edit.start) + made + text.slice(edit.end, to);
}

type SourceRange = Pick<SourcePlace, 'start' | 'end'>;

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
