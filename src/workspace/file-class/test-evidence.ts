import type { Move, Moves } from '../../model/moves.js';
import type { Side } from '../../model/workspace.js';
import { pathHint } from '../../util/path-hint.js';
import { foldersAbove } from './place.js';
import { type Collectors, type Placed, testCollectors } from './test-collectors.js';
import { importsDecide, usesTestFramework } from './test-imports.js';
import type { Texts } from './texts.js';

/** What shows that a file is test code. */
export interface TestEvidence {
  readonly words: string;
  /** Nothing in the program can reach it, whoever imports it. */
  readonly neverBuilt: boolean;
}

export interface TestEvidences {
  /**
   * @param text what the file holds on its side; a file that the change adds must use a test framework as well
   */
  of(side: Side, path: string, text: string): Promise<TestEvidence | null>;
}

/** So many files of a folder are looked at for one that a runner collects. */
const MOST_LOOKED_AT = 2_000;

/** Looks for evidence in what the base's configuration has test runners collect, and in the files' own imports. */
export function testEvidences(texts: Texts, moves: Moves, changed: ReadonlySet<string>): TestEvidences {
  const collectors = testCollectors(texts);
  const homeOf = testHomes(collectors);

  async function of(side: Side, path: string, text: string): Promise<TestEvidence | null> {
    if (texts.baseSide === null) return null;
    const collector = await collectors.of(path);
    if (collector?.runner.neverBuilt?.test(path) === true)
      return { words: `${collector.runner.name} never builds it into the program`, neverBuilt: true };
    const known = (await collectors.basePaths()).known.has(path);
    const words = known
      ? await ofKnown(path, await asBefore(side, path, text), collector)
      : await ofAdded(side, path, text, collector);
    return words === null ? null : { words, neverBuilt: false };
  }

  async function asBefore(side: Side, path: string, text: string): Promise<string> {
    if (side === texts.baseSide || !changed.has(path)) return text;
    return (await texts.file('base', path)) ?? '';
  }

  async function ofKnown(path: string, text: string, collector: Placed | null): Promise<string | null> {
    if (collector !== null) return collects(collector);
    const isUser = usesTestFramework(path, text);
    if (isUser && (importsDecide(path) || pathHint(path) === 'test')) return 'it uses a test framework';
    return homeOf(path);
  }

  /** New code must be collected and use a framework; data beside tests, and what comes from beside them, is theirs. */
  async function ofAdded(side: Side, path: string, text: string, collector: Placed | null): Promise<string | null> {
    if (collector !== null && usesTestFramework(path, text)) return collects(collector);
    const move = side === 'head' ? moves.to(path) : null;
    if (move === null && isCode(path)) return null;
    if (move !== null && !(await wasTest(move))) return null;
    return collector === null ? homeOf(path) : collects(collector);
  }

  async function wasTest({ from }: Move): Promise<boolean> {
    const text = await texts.file('base', from);
    return text !== null && (await of('base', from, text)) !== null;
  }

  return { of };
}

/** Finds the topmost folder whose name speaks of tests and in which the base has a file that a runner collects. */
function testHomes(collectors: Collectors): (path: string) => Promise<string | null> {
  const homes = new Map<string, Promise<string | null>>();

  async function homeOf(path: string): Promise<string | null> {
    const top = foldersAbove(path).find((folder) => folder !== '' && pathHint(folder) === 'test');
    if (top === undefined) return null;
    const finding = homes.get(top) ?? findHome(top);
    homes.set(top, finding);
    return finding;
  }

  async function findHome(top: string): Promise<string | null> {
    const inside = (await collectors.basePaths()).all.filter((path) => path.startsWith(top)).slice(0, MOST_LOOKED_AT);
    for (const path of inside) {
      const collector = await collectors.of(path);
      if (collector !== null) return `it lies with the tests that ${collector.runner.name} collects in ${top}`;
    }
    return null;
  }

  return homeOf;
}

function collects({ runner, folder }: Placed): string {
  return `${runner.name}${folder === '' ? '' : ` in ${folder}`} collects it`;
}

/** Code that a program may run; data can only be read by those who know its path. */
function isCode(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|ex|exs|dart|swift|c|cc|cpp|h|hpp|sh|bash|ps1|sql|tf|pl|lua)$/i.test(
    path,
  );
}
