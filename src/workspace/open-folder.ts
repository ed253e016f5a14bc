import { ConfigurationError } from '../model/errors.js';
import type { ReadOptions, ReadResult, Side, Workspace } from '../model/workspace.js';
import { type FolderListing, readFolder, readNothing, walkFolder } from './folder-tree.js';
import type { WorkspaceRequest } from './workspace-request.js';

/**
 * Opens a folder that is in no git repository: there is one side, and all of it is new.
 * @throws ConfigurationError for a base, a head or a shard: only a repository has them
 */
export function openPlainFolder(request: WorkspaceRequest, dir: string): Workspace {
  if ((request.shard ?? null) !== null)
    throw new ConfigurationError(`'${dir}' is not a git repository, so it has no shards`);
  if (request.base !== null || request.head !== null) {
    throw new ConfigurationError(
      `'${dir}' is not a git repository, so there is no base or head; leave --base and --head out`,
    );
  }
  let walked: FolderListing | undefined;
  const listing = (): FolderListing => {
    walked ??= walkFolder(dir);
    return walked;
  };
  function read(
    side: Side,
    paths: readonly string[],
    maxBytes: number,
    options?: ReadOptions,
  ): AsyncIterable<ReadResult> {
    return side === 'head' ? readFolder(dir, paths, maxBytes, options) : readNothing(paths);
  }
  return {
    root: dir,
    prefix: '',
    part: null,
    covers: () => true,
    coversHistory: () => true,
    isGit: false,
    baseline: 'none',
    baseSha: null,
    compareSha: null,
    headSha: null,
    changes: null,
    files: async (side) => (side === 'head' ? listing().files : []),
    oddities: async (side) => (side === 'head' ? listing().oddities : []),
    read,
    readBaseTip: (paths, maxBytes) => read('head', paths, maxBytes),
  };
}
