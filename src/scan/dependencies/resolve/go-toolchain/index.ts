import { LocatedError } from '../../../../model/errors.js';
import { extractGoMod } from '../../extract/go-mod/extract.js';
import { fileNameOf, folderOf, siblingPath } from '../../file/repository-path.js';
import type { OpenManifest, Resolution, Resolver } from '../resolver.js';
import { mayPinToolchain, toolchainOf, toolchainsIn } from './evidence.js';

/**
 * Finds the tool chain of Go modules in what builds them, since a `go.mod` seldom names it. Nothing is asked of a
 * service. The files that it asks for besides `go.mod` have no packages of their own and get no resolution.
 */
export const goToolchain = {
  id: 'go-toolchain',
  matches: (path, paths) => isModule(path) || (mayPinToolchain(path) && hasModule(paths)),
  resolve: resolveToolchains,
} satisfies Resolver;

function isModule(path: string): boolean {
  return fileNameOf(path) === 'go.mod';
}

const known = new WeakMap<ReadonlySet<string>, boolean>();

/** Asked for every file of a side, answered once. */
function hasModule(paths: ReadonlySet<string>): boolean {
  const answer = known.get(paths) ?? [...paths].some(isModule);
  known.set(paths, answer);
  return answer;
}

async function resolveToolchains(manifests: readonly OpenManifest[]): Promise<readonly Resolution[]> {
  const evidence = manifests.flatMap(({ path, text }) => (isModule(path) ? [] : toolchainsIn(path, text)));
  const modules = manifests.filter(({ path }) => isModule(path));
  const folders = modules.map(({ path }) => folderOf(path));
  const resolutions: Resolution[] = [];
  for (const { path, text, read } of modules) {
    const toolchain = toolchainOf(folderOf(path), folders, evidence);
    if (toolchain === null) continue;
    try {
      const readSum = () => read(siblingPath(path, 'go.sum') ?? '');
      resolutions.push({ path, extraction: await extractGoMod({ path, text }, { readSum, toolchain }) });
    } catch (error) {
      // Its own extractor has told of it.
      if (!(error instanceof LocatedError)) throw error;
    }
  }
  return resolutions;
}
