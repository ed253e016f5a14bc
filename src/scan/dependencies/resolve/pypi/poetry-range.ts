import { parsePep440 } from '../../version/pep440.js';

/** A longer one is no constraint, and stays unreadable. */
const MAX_LENGTH = 500;

/**
 * A Poetry constraint as PEP 440 writes it (python-poetry.org/docs/dependency-specification): `^1.2` is `>=1.2,<2`, `~1.2`
 * is `>=1.2,<1.3`, a bare version is that version. Alternatives stay parted by `||`.
 */
export function fromPoetry(constraint: string): string {
  if (constraint.length > MAX_LENGTH) return constraint;
  return constraint
    .split(/\s*\|\|?\s*/)
    .map((alternative) =>
      alternative
        .trim()
        .split(/\s*,\s*|\s+(?=[\^~<>=!])/)
        .filter((part) => part !== '')
        .map((part) => clause(part.replace(/\s+/g, '')))
        .filter((part) => part !== '*')
        .join(','),
    )
    .join('||');
}

function clause(part: string): string {
  if (part === '*') return '*';
  if (/^~=|^[<>=!]/.test(part)) return part.replace(/^=(?!=)/, '==');
  if (part.startsWith('^')) return between(part.slice(1), caretPlace);
  if (part.startsWith('~')) return between(part.slice(1), (release) => Math.min(release.length - 1, 1));
  return `==${part}`;
}

/** `^` keeps the first number that is not zero. */
function caretPlace(release: readonly string[]): number {
  const first = release.findIndex((number) => Number(number) !== 0);
  return first === -1 ? release.length - 1 : first;
}

function between(version: string, place: (release: readonly string[]) => number): string {
  const release = parsePep440(version)?.release;
  if (release === undefined) return `==${version}`;
  const at = place(release);
  const next = release.slice(0, at + 1).map((number, index) => (index === at ? String(Number(number) + 1) : number));
  return `>=${version},<${next.join('.')}`;
}
