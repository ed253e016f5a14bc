import { ecosystemOf } from '../ecosystem/index.js';
import { comparatorFor } from '../ecosystem/version-order.js';
import { holds } from './constraint.js';
import { constraintOf } from './range-syntax.js';

const MAX_LENGTH = 256;

/** Whether a range of an ecosystem's manifests admits a version; null where that cannot be told. */
export async function admits(ecosystem: string, range: string, version: string): Promise<boolean | null> {
  const plain = range.trim();
  if (plain === '' || plain === '*' || version === '') return true;
  const syntax = ecosystemOf(ecosystem)?.versions.ranges ?? null;
  if (syntax === 'npm') return admitsSemver(plain.replace(/^(?:npm|jsr):(?:@?[^@]+@)?/, ''), version);
  if (syntax === 'cargo') return admitsSemver(cargoRange(plain), version);
  const compare = comparatorFor(ecosystem);
  if (syntax === null || compare === null) return null;
  const constraint = constraintOf(plain.replace(/@(?:dev|alpha|beta|RC|stable)\b/gi, ''), syntax);
  return constraint === null ? null : holds(constraint, released(version), compare);
}

/** Python's `2.0+cpu` is a build of 2.0 and satisfies what asks for it (PEP 440, local version identifiers). */
function released(version: string): string {
  return version.replace(/\+.*$/, '');
}

/** A bare version of Cargo means caret (doc.rust-lang.org/cargo/reference/specifying-dependencies.html). */
function cargoRange(range: string): string {
  const parts = range.split(',').map((part) => part.trim());
  return parts.map((part) => (/^\d/.test(part) && !/[*]/.test(part) ? `^${part}` : part)).join(' ');
}

async function admitsSemver(range: string, version: string): Promise<boolean | null> {
  const [{ default: validRange }, { default: satisfies }, { default: valid }] = await Promise.all([
    import('semver/ranges/valid.js'),
    import('semver/functions/satisfies.js'),
    import('semver/functions/valid.js'),
  ]);
  // A tag such as `latest`: what it stood for when the lockfile was written, nobody can tell.
  if (range.length > MAX_LENGTH || validRange(range, { loose: true }) === null) return null;
  if (valid(version, { loose: true }) === null) return null;
  return satisfies(version, range, { loose: true, includePrerelease: true });
}
