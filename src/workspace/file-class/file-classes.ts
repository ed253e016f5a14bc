import type { FileClass, FileClasses } from '../../model/file-class.js';
import type { Moves } from '../../model/moves.js';
import type { Side, Workspace } from '../../model/workspace.js';
import { hasAttribute } from './attributes.js';
import { generatorOf, hasGeneratedHeader } from './generators.js';
import { globFits } from './glob.js';
import { installedBy } from './installed.js';
import { raisedFiles } from './raised.js';
import { reachedFiles } from './reached.js';
import { shippedFiles } from './shipped.js';
import { testEvidences } from './test-evidence.js';
import { openTexts, type Texts } from './texts.js';

const SOURCE: FileClass = { kind: 'source', evidence: null };
/** What Java and Kotlin builds ship, and what GitHub runs: never anything else, whatever is declared or imported. */
const ALWAYS_SOURCE = /(?:^|\/)src\/main\/|^\.github\//;
/** What others can import; who does is only looked for where it can be. */
const IMPORTABLE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|json)$/i;
const LOCKFILE = /(?:^|\/)(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$/;
const PROSE = /\.(?:md|markdown|rst|adoc)$/i;

/**
 * The classes of a change's files, each found when it is asked for. What makes a file lighter comes from the base;
 * what makes it count in full again (production code imports it, a package exports it) from either side.
 * @param vendored globs that the policy declares
 */
export function openFileClasses(workspace: Workspace, vendored: readonly string[], moves: Moves): FileClasses {
  const texts = openTexts(workspace);
  const changed = new Set((workspace.changes ?? []).map(({ path }) => path));
  const tests = testEvidences(texts, moves, changed);
  const reached = reachedFiles(
    workspace,
    texts,
    async (side, path, text) => (await tests.of(side, path, text)) !== null,
  );
  const shipped = shippedFiles(workspace, texts);
  const known = new Map<string, Promise<FileClass>>();

  async function foreign(side: Side, path: string, text: string): Promise<FileClass | null> {
    if (ALWAYS_SOURCE.test(path) || texts.baseSide === null) return null;
    const declared = await declaredForeign(texts, path, vendored);
    if (declared !== null) return declared;
    const generator = hasGeneratedHeader(text)
      ? await generatorOf(texts, path, await asBefore(side, path, text))
      : null;
    return generator === null ? null : { kind: 'generated', evidence: generator };
  }

  async function asBefore(side: Side, path: string, text: string): Promise<string> {
    if (side === texts.baseSide || (workspace.changes !== null && !changed.has(path))) return text;
    return (await texts.file('base', moves.to(path)?.from ?? path)) ?? '';
  }

  async function classOf(side: Side, path: string): Promise<FileClass> {
    if (ALWAYS_SOURCE.test(path) || texts.baseSide === null) return SOURCE;
    if (PROSE.test(path)) return { kind: 'documentation', evidence: 'prose is not run' };
    const text = (await texts.file(side, path)) ?? '';
    const theirs = await foreign(side, path, text);
    if (theirs !== null) return theirs;
    const test = await tests.of(side, path, text);
    const lighter: FileClass | null =
      test !== null
        ? { kind: 'test', evidence: test.words }
        : (await hasAttribute(texts, path, 'linguist-documentation'))
          ? { kind: 'documentation', evidence: '.gitattributes: linguist-documentation' }
          : null;
    if (lighter === null || test?.neverBuilt === true) return lighter ?? SOURCE;
    return (await counts(side, path)) ? SOURCE : lighter;
  }

  async function counts(side: Side, path: string): Promise<boolean> {
    if (await shipped.as(side, path)) return true;
    return IMPORTABLE.test(path) && !LOCKFILE.test(path) && reached.by(side, path);
  }

  function of(side: Side, path: string): Promise<FileClass> {
    const key = `${side} ${path}`;
    const finding = known.get(key) ?? classOf(side, path);
    known.set(key, finding);
    return finding;
  }

  return { of, foreign, raised: () => raisedFiles(workspace, of) };
}

/** What is said to be somebody else's: by the policy, by `.gitattributes`, by the lockfile that it is installed from. */
async function declaredForeign(texts: Texts, path: string, vendored: readonly string[]): Promise<FileClass | null> {
  const glob = vendored.find((each) => globFits(each, path));
  if (glob !== undefined) return { kind: 'vendored', evidence: `static.vendored of the policy: ${glob}` };
  for (const kind of ['vendored', 'generated'] as const) {
    if (await hasAttribute(texts, path, `linguist-${kind}`))
      return { kind, evidence: `.gitattributes: linguist-${kind}` };
  }
  const lock = await installedBy(texts, path);
  return lock === null ? null : { kind: 'vendored', evidence: lock };
}
