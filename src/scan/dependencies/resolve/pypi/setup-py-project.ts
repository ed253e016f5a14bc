import { requirement } from '../../extract/read/pep508.js';
import type { OpenManifest } from '../resolver.js';
import { DEFAULT_GROUP, type OpenEnd, type PythonProject, type PythonWish, setuptoolsProject } from './project.js';
import { type Literal, type LiteralText, pythonLiteral } from './python-literal.js';

/**
 * What a setup.py asks for, as far as it stands there in so many words; null when it declares nothing. The file is read
 * as data and never run: what it computes is an open end.
 */
export function setupPyProject(manifest: OpenManifest): PythonProject | null {
  const source = withoutComments(manifest.text);
  const install = argumentsOf(source, 'install_requires');
  const extras = argumentsOf(source, 'extras_require');
  const wishes: PythonWish[] = [
    ...install.literals.flatMap((one) => (one.kind === 'texts' ? listed(one.texts, 'runtime', DEFAULT_GROUP) : [])),
    ...extras.literals.flatMap((one) => (one.kind === 'table' ? optional(one) : [])),
  ];
  const openEnds: OpenEnd[] = [
    { reason: 'install_requires is computed by setup.py', count: Number(install.isOpen) },
    { reason: 'extras_require is computed by setup.py', count: Number(extras.isOpen) },
  ].filter(({ count }) => count > 0);
  if (wishes.length === 0 && openEnds.length === 0) return null;
  const [python] = argumentsOf(source, 'python_requires').literals;
  const pythonRange = python?.kind === 'texts' ? (python.texts[0]?.text ?? null) : null;
  return setuptoolsProject(manifest.path, { wishes, pythonRange, openEnds });
}

const ARGUMENT_END = /^(?:\s|#[^\n]*\n)*(?:[,)]|$)/;
const EITHER_END =
  /^(?:\s|#[^\n]*\n)*(?:[,)]|$)|^[ \t]*(?:#[^\n]*)?[\r\n;](?!\s*(?:[-+*/%|&.[(]|(?:or|and|for)\b|if\b(?![^\n]*:[ \t]*\r?\n)))/;
const STATEMENT_END = /^[ \t]*(?:#[^\n]*)?(?:[\r\n;]|$)/;
/** A file that sets one argument more often is made to be read wrongly. */
const MAX_PLACES = 20;

interface Argument {
  readonly literals: readonly Literal[];
  /** Whether the file speaks of it in further places, which only running it would tell. */
  readonly isOpen: boolean;
}

/**
 * The values that a keyword argument is given anywhere in the file: literals, or names of those that are assigned at its
 * top. All of them count, since only running the file would tell which one does.
 */
function argumentsOf(source: string, keyword: string): Argument {
  const pattern = new RegExp(`(?:^|[(,\\s])${keyword}\\s*=(?!=)\\s*(?:([A-Za-z_]\\w*)\\s*(?=[,)\\n]))?`, 'gm');
  const places = [...source.matchAll(pattern)];
  const read = places.slice(0, MAX_PLACES).map((match) => valueAt(source, match));
  const literals = new Map(read.flatMap((value) => (value === 'computed' || value === null ? [] : [value])));
  const told = places.reduce((sum, [text]) => sum + mentions(text, keyword), 0);
  const isOpen = places.length > MAX_PLACES || read.includes('computed') || mentions(source, keyword) > told;
  return { literals: [...literals.values()], isOpen };
}

/** A literal with the place where it stands; null: nothing is meant. */
function valueAt(
  source: string,
  match: RegExpExecArray,
): readonly [place: number, literal: Literal] | 'computed' | null {
  const name = match[1];
  if (name === 'None') return null;
  // At the front of a line it may be a variable of that name, whose line ends the value.
  const ending = /^[\nA-Za-z_]/.test(match[0]) ? EITHER_END : ARGUMENT_END;
  if (name === undefined) return literalAt(source, match.index + match[0].length, ending);
  const assigned = [...source.matchAll(new RegExp(`^${name}\\s*(?:=|\\+=)\\s*`, 'gm'))];
  const [only] = assigned;
  if (
    only === undefined ||
    assigned.length > 1 ||
    new RegExp(`\\b${name}\\.(?:append|extend|insert|update)\\b`).test(source)
  ) {
    return 'computed';
  }
  return literalAt(source, only.index + only[0].length, STATEMENT_END);
}

function literalAt(source: string, place: number, ending: RegExp): readonly [number, Literal] | 'computed' {
  const literal = pythonLiteral(source, place, ending);
  return literal === null ? 'computed' : [place, literal];
}

function mentions(text: string, word: string): number {
  return text.split(new RegExp(`\\b${word}\\b`)).length - 1;
}

/** Lines that are a comment are emptied, so that the others keep their number. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, '');
}

function optional({ entries }: Literal & { kind: 'table' }): PythonWish[] {
  return [...entries].flatMap(([extra, texts]) => listed(texts, 'optional', extra));
}

function listed(texts: readonly LiteralText[], demand: PythonWish['demand'], group: string): PythonWish[] {
  return texts.flatMap(({ text, line }): PythonWish[] => {
    const found = requirement(text);
    return found === null ? [] : [{ requirement: found, line, demand, group }];
  });
}
