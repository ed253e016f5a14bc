import { posix } from 'node:path';
import type { Side as SideName, Workspace } from '../../../model/workspace.js';
import type { Gap } from '../../ledger.js';
import type { ManifestKind } from '../ecosystem/manifest-kind.js';
import { decode } from '../file/decode.js';
import { MAX_SIBLING_BYTES, siblingReader } from '../file/sibling-reader.js';
import type { Lockfile } from '../package/lockfile.js';
import { manifestKindOf } from './manifest-kinds.js';
import { isPinned, lockfilePlaces, type Side } from './pinned.js';
import { UNREAD_KINDS } from './unread-kinds.js';

const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const REASON = 'no lockfile, versions not resolved';

/** Whether the audit looks at a path because of what it declares; of a format that nobody reads and nothing pins it never saw anything. */
export function isOpenManifest(path: string): boolean {
  const kind = manifestKindOf(posix.basename(path));
  return kind !== undefined && !(UNREAD_KINDS.includes(kind) && kind.lockfiles.length === 0) && !isInstalled(path);
}

/**
 * Manifests of one side that ask for packages, that no lockfile pins, and of which nothing else was read; and those that
 * are too large to be compared with the lockfile that pins them.
 */
export async function manifestGaps(
  workspace: Workspace,
  sideName: SideName,
  lockfiles: readonly Lockfile[],
  debug: (message: string) => void,
): Promise<Gap[]> {
  const files = (await workspace.files(sideName)).filter(({ path }) => workspace.covers(path));
  const paths = files.map(({ path }) => path);
  const installed = vendoredFolders(paths);
  const read = siblingReader(workspace, sideName, debug).recording(new Set());
  const side: Side = { folders: namesByFolder(paths), lockfiles, read };
  const known = new Set(lockfiles.map(({ path }) => path));
  const open = new Map<string, ManifestKind>();
  const gaps: Gap[] = [];
  for (const { path, size } of files) {
    const kind = manifestKindOf(posix.basename(path));
    if (kind === undefined || known.has(path) || isInstalled(path) || installed.some((root) => path.startsWith(root)))
      continue;
    if (!(await isPinned(path, kind, side))) open.set(path, kind);
    else if (size > MAX_SIBLING_BYTES) gaps.push(tooLarge(path, size, kind));
  }
  for await (const result of workspace.read(sideName, [...open.keys()], MAX_MANIFEST_BYTES)) {
    const kind = open.get(result.path);
    if (kind === undefined) continue;
    const declared = result.status === 'read' ? await countOf(kind, result.path, result.bytes) : null;
    if (declared !== 0) gaps.push(gapOf(result.path, kind, declared));
  }
  return gaps;
}

/** null: it cannot be read, so nobody knows what it asks for. */
async function countOf(kind: ManifestKind, path: string, bytes: Buffer): Promise<number | null> {
  try {
    return await kind.declared(decode(bytes, path));
  } catch {
    return null;
  }
}

function tooLarge(path: string, size: number, { subject }: ManifestKind): Gap {
  return { kind: 'too-large', path, subject, reason: `${size} bytes: not compared with its lockfile` };
}

function gapOf(path: string, kind: ManifestKind, declared: number | null): Gap {
  const beside = lockfilePlaces(path, kind);
  const base = { kind: 'manifest', path, subject: kind.subject, beside } as const;
  if (kind.reason !== undefined)
    return { ...base, ...(declared !== null && { declared, read: 0 }), reason: kind.reason };
  if (declared === null) return { ...base, reason: `${REASON}; the manifest cannot be read either` };
  return { ...base, declared, read: 0, reason: REASON };
}

/** npm's own folder: what is in it, the lockfile above lists. */
function isInstalled(path: string): boolean {
  return /(?:^|\/)node_modules\//.test(path);
}

/** Folders that a package manager filled, as the list that it left there shows. */
function vendoredFolders(paths: readonly string[]): string[] {
  const lists = /^(.*?\/?vendor\/)(?:composer\/installed\.json|modules\.txt)$/;
  return paths.flatMap((path) => lists.exec(path)?.[1] ?? []);
}

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    const names = folders.get(folder) ?? new Set();
    folders.set(folder, names.add(posix.basename(path)));
  }
  return folders;
}
