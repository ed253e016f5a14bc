import { comparePep440, parsePep440 } from '../../version/pep440.js';

/** One comparison of a version specifier (peps.python.org/pep-0440/#version-specifiers). */
interface Clause {
  readonly operator: '===' | '==' | '~=' | '!=' | '<=' | '>=' | '<' | '>';
  readonly version: string;
  /** `1.2.*`: the version stands without its star. */
  readonly isPrefix: boolean;
}

/** A whole specifier: every clause of one of the alternatives has to hold. Only Poetry writes more than one. */
export interface Specifier {
  /** Whether it names a pre-release, and so asks for them. */
  readonly asksForPre: boolean;
  /** Whether it admits one version alone, which may then be a yanked one. */
  readonly isPin: boolean;
  admits(version: string): boolean;
}

const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;]{1,200})$/;
const MAX_CLAUSES = 100;
const ANY: Specifier = { asksForPre: false, isPin: false, admits: () => true };

/** Reads `>=1.0,!=1.3.*`, alternatives parted by `||`; empty and `*` admit everything. Null when it cannot be read. */
export function specifierOf(text: string): Specifier | null {
  const alternatives = text.split('||').map(clausesOf);
  const read = alternatives.filter((clauses) => clauses !== null);
  if (read.length !== alternatives.length) return null;
  if (read.some((clauses) => clauses.length === 0)) return ANY;
  const all = read.flat();
  return {
    asksForPre: all.some((clause) => clause.operator !== '!=' && isPreRelease(clause.version)),
    isPin: read.every((clauses) => clauses.some((clause) => isExact(clause))),
    admits: (version) => read.some((clauses) => clauses.every((clause) => holds(clause, version))),
  };
}

function clausesOf(text: string): Clause[] | null {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '*');
  if (parts.length > MAX_CLAUSES) return null;
  const clauses = parts.flatMap((part) => clauseOf(part) ?? []);
  return clauses.length === parts.length ? clauses : null;
}

function clauseOf(text: string): Clause | null {
  const match = CLAUSE.exec(text);
  const operator = OPERATORS.find((known) => known === match?.[1]);
  const written = match?.[2];
  if (operator === undefined || written === undefined) return null;
  const isPrefix = written.endsWith('.*');
  const version = isPrefix ? written.slice(0, -2) : written;
  if (operator !== '===' && parsePep440(version) === null) return null;
  if (isPrefix && operator !== '==' && operator !== '!=') return null;
  return { operator, version, isPrefix };
}

const OPERATORS: readonly Clause['operator'][] = ['===', '==', '~=', '!=', '<=', '>=', '<', '>'];

function isExact({ operator, isPrefix }: Clause): boolean {
  return operator === '===' || (operator === '==' && !isPrefix);
}

/** Alpha, beta, release candidate or development release. */
export function isPreRelease(version: string): boolean {
  const parts = parsePep440(version);
  return parts !== null && (parts.phase < 3 || parts.dev !== null);
}

function holds(clause: Clause, version: string): boolean {
  const { operator, version: wanted } = clause;
  if (operator === '===') return version.toLowerCase() === wanted.toLowerCase();
  if (operator === '==') return equals(clause, version);
  if (operator === '!=') return !equals(clause, version);
  const order = comparePep440(publicPart(version), wanted);
  if (operator === '>=') return order >= 0;
  if (operator === '<=') return order <= 0;
  if (operator === '~=') return order >= 0 && isCompatible(wanted, version);
  if (operator === '<')
    return order < 0 && !(isPreRelease(version) && !isPreRelease(wanted) && sameBase(version, wanted));
  return order > 0 && !(isPost(version) && !isPost(wanted) && sameBase(version, wanted));
}

/** A local label counts only where the specifier has one itself. */
function equals({ version: wanted, isPrefix }: Clause, version: string): boolean {
  if (isPrefix) return hasPrefix(version, wanted);
  return comparePep440(wanted.includes('+') ? version : publicPart(version), wanted) === 0;
}

function publicPart(version: string): string {
  const plus = version.indexOf('+');
  return plus === -1 ? version : version.slice(0, plus);
}

function hasPrefix(version: string, prefix: string): boolean {
  const [have, want] = [parsePep440(version), parsePep440(prefix)];
  if (have === null || want === null || Number(have.epoch) !== Number(want.epoch)) return false;
  if (want.phase !== 3) return comparePep440(publicPart(version), prefix) === 0;
  return want.release.every((part, at) => Number(have.release[at] ?? '0') === Number(part));
}

/** `~=1.4.2` stays within `1.4.*`. */
function isCompatible(wanted: string, version: string): boolean {
  const parts = parsePep440(wanted);
  if (parts === null || parts.release.length < 2) return false;
  const epoch = parts.epoch === '' ? '' : `${parts.epoch}!`;
  return hasPrefix(version, `${epoch}${parts.release.slice(0, -1).join('.')}`);
}

function isPost(version: string): boolean {
  const parts = parsePep440(version);
  return parts !== null && parts.post !== null;
}

function sameBase(a: string, b: string): boolean {
  const [left, right] = [parsePep440(a), parsePep440(b)];
  if (left === null || right === null) return false;
  return (
    comparePep440(`${left.epoch || 0}!${left.release.join('.')}`, `${right.epoch || 0}!${right.release.join('.')}`) ===
    0
  );
}
