import type { VersionPlace } from '../../ecosystem/recipe.js';
import { type MsbuildFile, parseMsbuild } from '../../extract/nuget-project/parse.js';
import { foldersUp } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import type { PlaceRequest } from './place-request.js';

const CENTRAL = 'Directory.Packages.props';

/** learn.microsoft.com/nuget/consume-packages/central-package-management: the nearest list above the project counts. */
export async function nugetPlace({ lockfile, name, read }: PlaceRequest): Promise<VersionPlace | null> {
  for (const folder of foldersUp(lockfile.path)) {
    const path = `${folder}${CENTRAL}`;
    const list = await msbuild(path, read);
    if (list === null) continue;
    const item = list.items.find((one) => one.kind === 'version' && one.name.toLowerCase() === name.toLowerCase());
    return item === undefined ? null : { path, what: `the \`<PackageVersion>\` of ${name}` };
  }
  return null;
}

async function msbuild(path: string, read: ReadSibling): Promise<MsbuildFile | null> {
  const text = await read(path);
  // A broken list is told by the extractor of the project.
  return text === null ? null : parseMsbuild({ path, text }).catch(() => null);
}
