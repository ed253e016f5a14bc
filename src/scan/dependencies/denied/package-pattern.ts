import { nearest } from '../../../util/nearest.js';
import { parseVersionRange, splitPackage } from '../../../util/version-range.js';
import type { Ecosystem } from '../ecosystem/descriptor.js';
import { ECOSYSTEMS } from '../ecosystem/index.js';
import { packageFromPurl } from '../ecosystem/purl.js';

/** Packages that the policy names: `lodash@<4`, `@scope/*`, `PyPI:requests`, `pkg:npm/lodash@4.17.20`. */
export interface PackagePattern {
  /** As the policy has it. */
  readonly text: string;
  /** Its ecosystem's name; null: whichever. */
  readonly ecosystem: string | null;
  /** A name in which `*` stands for any characters. */
  readonly name: string;
  /** As `parseVersionRange` reads them; null: all. */
  readonly versions: string | null;
}

/** Ecosystems by what a policy may call them, in lower case: OSV's name, and the type of their package URLs. */
const BY_WORD: ReadonlyMap<string, Ecosystem> = new Map(
  ECOSYSTEMS.flatMap((ecosystem) => {
    const { name, purl } = ecosystem;
    const words = purl !== null && 'form' in purl ? [name, purl.type] : [name];
    return words.map((word) => [word.toLowerCase(), ecosystem] as const);
  }),
);

const PURL = /^pkg:/i;
/** What no registry has in a name, and other kinds of patterns have. */
const FOREIGN = /[\s,;?!=<>^|'"`\\()[\]{}]/;

/** Reads a pattern; `mistake` says why it could match no package, or nobody could tell which. */
export function readPattern(text: string): PackagePattern | { readonly mistake: string } {
  if (PURL.test(text)) return fromPurl(text);
  // A scope begins with the sign that parts name and versions; an epoch (`1:2.0`) stands after it.
  const [, word = null, rest = text] = /^([^@:]+):(.*)$/s.exec(text) ?? [];
  const ecosystem = word === null ? null : BY_WORD.get(word.trim().toLowerCase());
  if (ecosystem === undefined) return { mistake: unknownEcosystem(word ?? '') };
  const { name, versions = null } = splitPackage(rest.trim());
  const mistake = nameMistake(name, ecosystem) ?? versionsMistake(versions, ecosystem);
  return mistake === null ? { text, ecosystem: ecosystem?.name ?? null, name, versions } : { mistake };
}

/** What is wrong with a pattern of the policy; null: nothing. */
export function patternMistake(text: string): string | null {
  const read = readPattern(text);
  return 'mistake' in read ? `'${text}' ${read.mistake}` : null;
}

function fromPurl(text: string): ReturnType<typeof readPattern> {
  const found = packageFromPurl(text);
  const ecosystem = found === null ? undefined : BY_WORD.get(found.ecosystem.toLowerCase());
  if (found === null || ecosystem === undefined) return { mistake: 'is no package URL of an ecosystem that is known' };
  const mistake = nameMistake(found.name, ecosystem) ?? versionsMistake(found.version, ecosystem);
  if (mistake !== null) return { mistake };
  return { text, ecosystem: ecosystem.name, name: found.name, versions: found.version };
}

function unknownEcosystem(word: string): string {
  const known = ECOSYSTEMS.map(({ name }) => name);
  const near = nearest(word, [...BY_WORD.keys()]);
  const meant = near === null ? undefined : BY_WORD.get(near)?.name;
  const hint = meant === undefined ? `one of ${known.slice(0, 10).join(', ')}, …` : `did you mean '${meant}'?`;
  return `names an ecosystem '${word}' that is not known; ${hint} A name with a colon needs its ecosystem before it: 'Maven:group:artifact'`;
}

function nameMistake(name: string, ecosystem: Ecosystem | null): string | null {
  if (name === '') return 'names no package';
  if (FOREIGN.test(name)) return `is no name of a package: beside the name, only '*' stands for others`;
  if (name.startsWith('@') && !name.includes('/') && !name.includes('*'))
    return `names a scope and no package: write '${name}/*'`;
  const purl = ecosystem?.purl ?? null;
  const isColon = purl !== null && 'form' in purl && purl.form === 'colon';
  if (isColon && !name.includes(':') && !name.includes('*'))
    return `can be no package of ${ecosystem?.name}: its names are written 'group:artifact'`;
  return null;
}

function versionsMistake(versions: string | null, ecosystem: Ecosystem | null): string | null {
  if (versions === null) return null;
  if (parseVersionRange(versions) === null)
    return `has no range of versions after the '@': write comparisons, as in '<4' or '>=4 <4.17.21'`;
  if (ecosystem !== null && ecosystem.versions.compare === null)
    return `names versions of ${ecosystem.name}, whose order is not known: leave them out`;
  return null;
}
