import { globFits } from './glob.js';
import { folderOf, foldersAbove, nameOf } from './place.js';
import { TEST_RUNNERS, type TestRunner } from './test-runners.js';
import type { Texts } from './texts.js';

/** A runner at work in a folder. */
export interface Placed {
  readonly runner: TestRunner;
  readonly folder: string;
  readonly globs: readonly string[];
}

/** What the base holds, as test runners see it. */
export interface Collectors {
  /** The nearest runner that collects a path; null: none does. */
  of(path: string): Promise<Placed | null>;
  basePaths(): Promise<BasePaths>;
}

interface BasePaths {
  readonly all: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** Finds the runners that the base's configuration sets to work, each folder looked at once. */
export function testCollectors(texts: Texts): Collectors {
  const runners = new Map<string, Promise<readonly Placed[]>>();
  let listing: Promise<BasePaths> | null = null;

  async function of(path: string): Promise<Placed | null> {
    for (const folder of foldersAbove(path).reverse()) {
      for (const placed of await runnersIn(folder)) {
        const below = path.slice(folder.length);
        if (!below.includes('node_modules/') && placed.globs.some((glob) => globFits(glob, below))) return placed;
      }
    }
    return null;
  }

  function runnersIn(folder: string): Promise<readonly Placed[]> {
    const finding = runners.get(folder) ?? findRunners(folder);
    runners.set(folder, finding);
    return finding;
  }

  async function findRunners(folder: string): Promise<readonly Placed[]> {
    const { projects } = await basePaths().then(projectFiles);
    const here = projects.get(folder) ?? [];
    const named = TEST_RUNNERS.flatMap(({ declaredIn }) => declaredIn.filter((name) => !name.startsWith('*')));
    const files = await texts.configs([...new Set([...named.map((name) => folder + name), ...here])]);
    return TEST_RUNNERS.flatMap((runner): Placed[] => {
      const declared = [...files].find(([path, text]) => isDeclared(runner, nameOf(path), text));
      if (declared === undefined) return [];
      const own = runner.configured?.(declared[1]) ?? [];
      return [{ runner, folder, globs: own.length > 0 ? own : runner.collects }];
    });
  }

  function basePaths(): Promise<BasePaths> {
    listing ??= texts.basePaths().then((all) => ({ all, known: new Set(all) }));
    return listing;
  }

  return { of, basePaths };
}

function isDeclared({ declaredIn, declares }: TestRunner, name: string, text: string): boolean {
  const isThere = declaredIn.some((each) => (each.startsWith('*') ? name.endsWith(each.slice(1)) : name === each));
  return isThere && (declares === undefined || declares.test(text));
}

const PROJECT = /\.(?:cs|fs|vb)proj$/;
const projectsOf = new WeakMap<object, { readonly projects: ReadonlyMap<string, readonly string[]> }>();

/** Project files whose names nobody knows beforehand, by folder. */
function projectFiles(listing: { readonly all: readonly string[] }) {
  const known = projectsOf.get(listing);
  if (known !== undefined) return known;
  const projects = new Map<string, string[]>();
  for (const path of listing.all) {
    if (PROJECT.test(path)) projects.set(folderOf(path), [...(projects.get(folderOf(path)) ?? []), path]);
  }
  projectsOf.set(listing, { projects });
  return { projects };
}
