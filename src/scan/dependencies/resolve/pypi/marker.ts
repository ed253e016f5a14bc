import { normalizedName } from '../../extract/read/pep508.js';
import { comparePep440, parsePep440 } from '../../version/pep440.js';
import { specifierOf } from './specifier.js';

/** Values that a marker may ask about; `extra` are the extras that were asked for. */
export interface MarkerFacts {
  readonly environment: Readonly<Record<string, string>>;
  readonly extras: readonly string[];
}

const MAX_LENGTH = 4000;
const MAX_DEPTH = 50;
const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>)|'([^']*)'|"([^"]*)"|([A-Za-z_][\w.]*))/y;

interface Token {
  readonly kind: 'sign' | 'operator' | 'text' | 'word';
  readonly value: string;
}

/** Whether an environment marker (PEP 508) holds; null when it cannot be read. Empty: it holds. */
export function markerHolds(marker: string, facts: MarkerFacts): boolean | null {
  if (marker.trim() === '') return true;
  const tokens = tokensOf(marker);
  if (tokens === null) return null;
  return reading(tokens, facts);
}

/** A reading by descent: `or` binds less than `and`, which binds less than a comparison or a group. */
function reading(tokens: readonly Token[], facts: MarkerFacts): boolean | null {
  let at = 0;
  const isNext = (kind: Token['kind'], value: string) => tokens[at]?.kind === kind && tokens[at]?.value === value;

  function joined(word: 'or' | 'and', part: (depth: number) => boolean | null, depth: number): boolean | null {
    let result = part(depth);
    while (result !== null && isNext('word', word)) {
      at++;
      const next = part(depth);
      if (next === null) return null;
      result = word === 'or' ? result || next : result && next;
    }
    return result;
  }

  const either = (depth: number): boolean | null => joined('or', both, depth);
  const both = (depth: number): boolean | null => joined('and', single, depth);

  function single(depth: number): boolean | null {
    if (depth > MAX_DEPTH) return null;
    if (!isNext('sign', '(')) return comparison();
    at++;
    const inside = either(depth + 1);
    if (!isNext('sign', ')')) return null;
    at++;
    return inside;
  }

  function comparison(): boolean | null {
    const left = tokens[at++];
    const operator = operatorAt();
    const right = tokens[at++];
    return left === undefined || right === undefined || operator === null
      ? null
      : compare(left, operator, right, facts);
  }

  function operatorAt(): string | null {
    const token = tokens[at++];
    if (token?.kind === 'operator' || (token?.kind === 'word' && token.value === 'in')) return token.value;
    if (token?.kind !== 'word' || token.value !== 'not' || !isNext('word', 'in')) return null;
    at++;
    return 'not in';
  }

  const result = either(0);
  return at === tokens.length ? result : null;
}

function compare(left: Token, operator: string, right: Token, facts: MarkerFacts): boolean | null {
  if (isExtra(left) || isExtra(right)) return compareExtra(isExtra(left) ? right : left, operator, facts.extras);
  const [a, b] = [factOf(left, facts), factOf(right, facts)];
  if (a === null || b === null) return null;
  if (operator === 'in') return b.includes(a);
  if (operator === 'not in') return !b.includes(a);
  const aboutVersions = [left, right].some(({ kind, value }) => kind === 'word' && VERSIONS.has(value));
  const specifier = aboutVersions && parsePep440(a) !== null ? specifierOf(`${operator}${b}`) : null;
  if (specifier !== null) return specifier.admits(a);
  return compareTexts(a, operator, b);
}

const VERSIONS: ReadonlySet<string> = new Set(['python_version', 'python_full_version', 'implementation_version']);

function isExtra({ kind, value }: Token): boolean {
  return kind === 'word' && value === 'extra';
}

function compareExtra(other: Token, operator: string, extras: readonly string[]): boolean | null {
  if (other.kind !== 'text') return null;
  const has = extras.some((extra) => normalizedName(extra) === normalizedName(other.value));
  if (operator === '==') return has;
  return operator === '!=' ? !has : null;
}

/** Names with dots are what older tools wrote: `os.name`. */
function factOf({ kind, value }: Token, { environment }: MarkerFacts): string | null {
  if (kind === 'text') return value;
  const name = value === 'python_implementation' ? 'platform_python_implementation' : value.replaceAll('.', '_');
  return kind === 'word' && Object.hasOwn(environment, name) ? (environment[name] ?? null) : null;
}

function compareTexts(a: string, operator: string, b: string): boolean | null {
  const order = parsePep440(a) !== null && parsePep440(b) !== null ? comparePep440(a, b) : a < b ? -1 : Number(a > b);
  if (operator === '==' || operator === '===') return a === b;
  if (operator === '!=') return a !== b;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  return operator === '>=' ? order >= 0 : null;
}

function tokensOf(marker: string): readonly Token[] | null {
  if (marker.length > MAX_LENGTH) return null;
  const text = marker.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const [, sign, operator, single, double, word] = match;
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'text', value: single ?? double ?? '' });
  }
  return tokens;
}
