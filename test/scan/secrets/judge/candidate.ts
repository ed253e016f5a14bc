import { fileContext, type Judgement, judge } from '../../../../src/scan/secrets/judge/judge.js';
import type { Candidate } from '../../../../src/scan/secrets/match/match.js';
import type { CompiledRule } from '../../../../src/scan/secrets/rules/rule.js';

/** A rule for tokens that asks for nothing. */
function aRule(changes: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'acme-key',
    provider: 'acme',
    title: 'Acme key',
    severity: 'high',
    confidence: 'high',
    kind: 'token',
    pattern: '',
    flags: '',
    minLength: 1,
    maxLength: 2_000,
    bytes: 'f'.repeat(64),
    telling: null,
    entropy: 0,
    check: null,
    named: false,
    runs: false,
    allow: [],
    revoke: null,
    remedy: null,
    log: null,
    ...changes,
  };
}

/** What is said of a value that a rule found at `path`, by default quoted and under the name of a key. */
export function judged(
  value: string,
  rule: Partial<CompiledRule> = {},
  { path = 'src/a.ts', ...candidate }: Partial<Candidate> & { readonly path?: string } = {},
): Judgement | null {
  const start = { start: 0, end: value.length, name: 'acme_key', quoted: true, inString: false };
  return judge({ ...start, value, rule: aRule(rule), ...candidate }, fileContext(path));
}
