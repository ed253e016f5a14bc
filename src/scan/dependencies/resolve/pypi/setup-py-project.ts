import { requirement } from '../../read/pep508.js';
import type { OpenManifest } from '../resolver.js';
import { DEFAULT_GROUP, type OpenEnd, type PythonProject, type PythonWish, setuptoolsProject } from './project.js';
import { type Literal, type LiteralText, pythonLiteral } from './python-literal.js';

/**
 * What a setup.py asks for, as far as it stands there in so many words; null when it declares nothing. The file is read
 * as data and never run: what it computes is an open end.
 */
export function setupPyProject(manifest: OpenManifest): PythonProject | null {
  const install = argument(manifest.text, 'install_requires');
  const extras = argument(manifest.text, 'extras_require');
  const wishes: PythonWish[] = [
    ...(install?.kind === 'texts' ? listed(install.texts, 'runtime', DEFAULT_GROUP) : []),
    ...(extras?.kind === 'table'
      ? [...extras.entries].flatMap(([extra, texts]) => listed(texts, 'optional', extra))
      : []),
  ];
  const openEnds: OpenEnd[] = [
    { reason: 'install_requires is computed by setup.py', count: Number(install?.kind === 'computed') },
    { reason: 'extras_require is computed by setup.py', count: Number(extras?.kind === 'computed') },
  ].filter(({ count }) => count > 0);
  if (wishes.length === 0 && openEnds.length === 0) return null;
  const python = argument(manifest.text, 'python_requires');
  const pythonRange = python?.kind === 'texts' ? (python.texts[0]?.text ?? null) : null;
  return setuptoolsProject(manifest.path, { wishes, pythonRange, openEnds });
}

const ARGUMENT_END = /^(?:\s|#[^\n]*\n)*(?:[,)]|$)/;
const STATEMENT_END = /^[ \t]*(?:#[^\n]*)?(?:[\r\n;]|$)/;
const COMPUTED = { kind: 'computed' } as const;

/** The value of a keyword argument: a literal, or the name of one that is assigned at the top of the file. */
function argument(source: string, keyword: string): Literal | typeof COMPUTED | null {
  const match = new RegExp(`(?:^|[(,\\s])${keyword}\\s*=(?!=)\\s*(?:([A-Za-z_]\\w*)\\s*(?=[,)\\n]))?`, 'm').exec(
    source,
  );
  if (match === null) return null;
  const name = match[1];
  if (name === 'None') return null;
  if (name === undefined) return pythonLiteral(source, match.index + match[0].length, ARGUMENT_END) ?? COMPUTED;
  const assigned = [...source.matchAll(new RegExp(`^${name}\\s*(?:=|\\+=)\\s*`, 'gm'))];
  const [only] = assigned;
  if (
    only === undefined ||
    assigned.length > 1 ||
    new RegExp(`\\b${name}\\.(?:append|extend|insert|update)\\b`).test(source)
  ) {
    return COMPUTED;
  }
  return pythonLiteral(source, only.index + only[0].length, STATEMENT_END) ?? COMPUTED;
}

function listed(texts: readonly LiteralText[], demand: PythonWish['demand'], group: string): PythonWish[] {
  return texts.flatMap(({ text, line }): PythonWish[] => {
    const found = requirement(text);
    return found === null ? [] : [{ requirement: found, line, demand, group }];
  });
}
