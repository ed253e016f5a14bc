import type { RuleHit } from '../check/rule-hit.js';
import type { Step } from '../flow/taint.js';
import type { Rule } from '../rule.js';
import { type Bindings, bindingOf } from './match/bindings.js';
import type { SemgrepRule } from './rule.js';
import type { RuleMatch } from './run.js';

const MOST_OF_A_VALUE = 80;

/** What a rule of the user's own found, as our own rules tell it. @param isCode whether it is code, or infrastructure */
export function hitOf(match: RuleMatch, path: string, text: string, isCode: boolean): RuleHit {
  const { rule, start, end, symbol, source } = match;
  const { severity, confidence } = rule;
  const message = filled(rule.message, match.bindings, text);
  return {
    rule: { ...ruleOf(rule, isCode), message, title: filled(rule.title, match.bindings, text) },
    path,
    start,
    end,
    severity,
    confidence,
    symbol,
    fix: fixOf(match, text),
    from: source === null ? null : { path, start: source.start, end: source.end },
    trace: source === null ? [] : way(path, source, { start, end }),
  };
}

function ruleOf(rule: SemgrepRule, isCode: boolean): Rule {
  return {
    id: rule.id,
    practice: 'semgrep',
    category: isCode ? 'code' : 'infrastructure',
    level: 'warn',
    title: rule.title,
    message: rule.message,
    severity: rule.severity,
    confidence: rule.confidence,
    cwe: rule.cwe,
    asvs: [],
    owasp: rule.owasp,
    references: rule.references,
    remedy: `Change it as the rule ${rule.id.slice('semgrep.'.length)} in ${rule.path} says`,
    docs: { why: '', fix: '', bad: '', good: '' },
    flow: null,
    purpose: null,
    application: null,
    checks: [],
    looks: [],
  };
}

function way(path: string, source: RuleMatch['source'], sink: { start: number; end: number }): readonly Step[] {
  if (source === null) return [];
  const first: Step = {
    at: { path, start: source.start, end: source.end },
    label: 'data begins here',
    before: null,
    count: 1,
  };
  return [first, { at: { path, ...sink }, label: 'and arrives here', before: first, count: 2 }];
}

/** A text with what its metavariables stand for. */
function filled(message: string, bindings: Bindings, text: string, most = MOST_OF_A_VALUE): string {
  return message.replace(/\$(?:\.\.\.)?(?:[A-Z_][A-Z0-9_]*|\d)/g, (name) => {
    const found = bindingOf(bindings, name);
    if (found === null) return name;
    const value = found.content ?? text.slice(found.start, found.end);
    return value.length > most ? `${value.slice(0, most)}…` : value;
  });
}

function fixOf({ rule, start, end, bindings }: RuleMatch, text: string): RuleHit['fix'] {
  if (rule.fix !== null)
    return { start, end, text: filled(rule.fix.replace(/\n$/, ''), bindings, text, Number.POSITIVE_INFINITY) };
  if (rule.fixRegex === null) return null;
  const { pattern, replacement } = rule.fixRegex;
  const before = text.slice(start, end);
  const after = before.replace(pattern, replacement);
  return after === before ? null : { start, end, text: after };
}
