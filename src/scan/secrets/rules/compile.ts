import { hashParts } from '../../../util/hash.js';
import { buildAutomaton } from './automaton.js';
import type { CompiledKeyword, CompiledRule, CompiledRules, ProviderSource, RuleSource } from './rule.js';
import { measureSource } from './rule-lint.js';

/** A token begins after the text's start, a byte that no token holds, or an escape such as `\n` in a string. */
const LEFT = '(?<=^|[^A-Za-z0-9_]|\\\\[nrt])';

/** Makes rules ready for the engine; throws PatternError for a pattern that the lint would refuse. */
export function compileRules(sources: readonly ProviderSource[]): CompiledRules {
  const rules: CompiledRule[] = [];
  const starts = new Map<string, { text: string; exact: boolean; rules: number[] }>();
  for (const source of sources) {
    for (const rule of source.rules) {
      const number = rules.length;
      rules.push(compileRule(source, rule));
      for (const keyword of spellings(rule)) {
        const exact = isExact(rule);
        const text = exact ? keyword : keyword.toLowerCase();
        const known = starts.get(`${exact} ${text}`);
        if (known === undefined) starts.set(`${exact} ${text}`, { text, exact, rules: [number] });
        else known.rules.push(number);
      }
    }
  }
  const keywords: CompiledKeyword[] = [...starts.values()];
  const hash = hashParts([JSON.stringify(rules), JSON.stringify(keywords)], 16);
  return { version: 1, hash, rules, keywords, automaton: buildAutomaton(keywords) };
}

/** A name of several words is written in several ways: `db_key`, `db-key`, `db.key`, `dbKey`. */
function spellings(rule: RuleSource): Set<string> {
  const all = new Set(rule.keywords);
  if (rule.kind !== 'assignment' && rule.kind !== 'generic') return all;
  for (const keyword of rule.keywords) {
    if (!/^[a-z0-9]+(?:_[a-z0-9]+)+$/i.test(keyword)) continue;
    for (const joint of ['-', '.', '']) all.add(keyword.replaceAll('_', joint));
  }
  // A name that holds the longer keyword holds the shorter one too.
  for (const keyword of all) {
    for (const other of all)
      if (other !== keyword && keyword.toLowerCase().includes(other.toLowerCase())) all.delete(keyword);
  }
  return all;
}

function isExact(rule: RuleSource): boolean {
  const kind = rule.kind ?? 'token';
  return (kind === 'token' || kind === 'window') && rule.ignoreCase !== true && rule.foldKeywords !== true;
}

function compileRule(source: ProviderSource, rule: RuleSource): CompiledRule {
  const kind = rule.kind ?? 'token';
  const pattern = rule.pattern ?? '';
  const measure = measureSource(pattern, rule.ignoreCase === true);
  return {
    id: rule.id,
    provider: source.provider,
    title: rule.title,
    severity: rule.severity,
    confidence: rule.confidence ?? (kind === 'token' || kind === 'window' ? 'high' : 'medium'),
    kind,
    pattern: rule.boundaries === false ? pattern : bounded(kind, pattern),
    flags: (kind === 'window' ? 'dg' : 'dy') + (rule.ignoreCase === true ? 'i' : ''),
    minLength: measure.minLength,
    maxLength: measure.maxLength,
    bytes: hexSet(measure.bytes),
    telling: tellingByte(rule, measure.required),
    entropy: rule.entropy ?? 0,
    check: rule.check ?? null,
    named: rule.named ?? (kind === 'assignment' && !hasOwnForm(measure.required)),
    runs: rule.runs ?? false,
    allow: rule.allow ?? [],
    ...wayOut(source, rule),
    log: source.log ?? null,
    ...(rule.path !== undefined && { path: rule.path }),
  };
}

/** What to do when a value leaks: as its kind says, else as the provider does. */
function wayOut(source: ProviderSource, rule: RuleSource): Pick<CompiledRule, 'revoke' | 'remedy'> {
  const said = rule.revoke === undefined && rule.remedy === undefined ? source : rule;
  return { revoke: said.revoke ?? null, remedy: said.remedy ?? null };
}

/** Whether every value of the provider holds letters or digits of its own (`sk-…`): hashes and ids do not look so. */
function hasOwnForm(required: Uint8Array): boolean {
  const fixed = [...required.keys()].filter((code) => required[code] === 1);
  return fixed.length > 1 && fixed.some((code) => /\w/.test(String.fromCharCode(code)));
}

function bounded(kind: CompiledRule['kind'], pattern: string): string {
  if (pattern === '') return '';
  if (kind === 'assignment' || kind === 'file') return `(?:${pattern})$`;
  const left = /^(?:\\?[A-Za-z0-9_]|[([])/.test(pattern) && !/^\\[^dw]/.test(pattern) ? LEFT : '';
  return `${left}(?:${pattern})${rightBoundary(pattern)}`;
}

/** A match ends where no further byte of its last class follows; a class with `-` takes that in. */
function rightBoundary(pattern: string): string {
  const last = /\[((?:[^\]\\]|\\.)*)\](?:\{[\d,]+\})?\)*\??$/.exec(pattern)?.[1];
  if (last === undefined) return /[A-Za-z0-9}]$/.test(pattern) ? '(?![A-Za-z0-9_])' : '';
  return last.startsWith('^') ? '' : `(?![A-Za-z0-9_${last.endsWith('-') ? '-' : ''}])`;
}

function tellingByte(rule: RuleSource, required: Uint8Array): number | null {
  const inKeywords = new Set(Buffer.from(rule.keywords.join(''), 'latin1'));
  const at = required.findIndex((on, code) => on === 1 && !inKeywords.has(code));
  return at === -1 ? null : at;
}

function hexSet(bytes: Uint8Array): string {
  const bits = Buffer.alloc(32);
  for (let code = 0; code < 256; code++)
    if (bytes[code] === 1) bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  return bits.toString('hex');
}
