import type { Side, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { decode } from '../file/decode.js';
import { siblingReader } from '../file/sibling-reader.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { RESOLVERS } from './index.js';
import type { OpenManifest, ResolvePorts, Resolver } from './resolver.js';

const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/**
 * Puts what the resolvers find out in the place of what the manifests alone tell. A manifest that cannot be read is
 * left to those who tell of it.
 * @param resolvers all there are
 */
export async function resolveManifests(
  workspace: Workspace,
  lockfiles: Lockfiles,
  ports: ResolvePorts,
  resolvers: readonly Resolver[] = RESOLVERS,
): Promise<Lockfiles> {
  if (resolvers.length === 0) return lockfiles;
  const head = await resolveSide(workspace, 'head', lockfiles.head, ports, resolvers);
  if (workspace.baseline !== 'known') return { ...lockfiles, head };
  return { ...lockfiles, head, base: await resolveSide(workspace, 'base', lockfiles.base, ports, resolvers) };
}

async function resolveSide(
  workspace: Workspace,
  side: Side,
  known: readonly Lockfile[],
  ports: ResolvePorts,
  resolvers: readonly Resolver[],
): Promise<readonly Lockfile[]> {
  const paths = new Set((await workspace.files(side)).map((entry) => entry.path));
  const found = new Map(known.map((lockfile) => [lockfile.path, lockfile]));
  const reader = siblingReader(workspace, side, ports.log.debug);
  for (const resolver of resolvers) {
    const wanted = [...paths].filter((path) => workspace.covers(path) && resolver.matches(path, paths));
    const manifests: OpenManifest[] = [];
    const bytes = new Map<string, Buffer>();
    for await (const result of workspace.read(side, wanted, MAX_MANIFEST_BYTES)) {
      if (result.status !== 'read') continue;
      const text = textOf(result.path, result.bytes, ports);
      if (text === null) continue;
      bytes.set(result.path, result.bytes);
      manifests.push({ path: result.path, text, read: reader.recording(new Set()) });
    }
    if (manifests.length === 0) continue;
    for (const { path, extraction } of await resolver.resolve(manifests, ports)) {
      found.set(path, { path, bytes: bytes.get(path) ?? Buffer.alloc(0), extraction, isResolved: true });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null for what is no text: whoever tells of files that cannot be read tells of it. */
function textOf(path: string, bytes: Buffer, { log }: ResolvePorts): string | null {
  try {
    return decode(bytes, path).text;
  } catch (error) {
    log.debug(`${path}: ${messageOf(error)}`);
    return null;
  }
}
