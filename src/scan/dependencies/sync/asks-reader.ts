import type { Side, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { fileNameOf } from '../file/repository-path.js';
import { siblingReader } from '../file/sibling-reader.js';
import { textsField } from '../file/value.js';
import { parseYamlFile } from '../file/yaml.js';
import { folderOf, isMember } from './governing.js';
import type { ManifestAsks } from './manifest-ask.js';
import { MANIFEST_FORMATS } from './manifest-formats.js';

/** Reads the manifests of one side, each once. */
export interface AsksReader {
  /** Null: no such file, or one that cannot be read. */
  asks(path: string): Promise<ManifestAsks | null>;
  members(folder: string, fileName: string): Promise<readonly string[]>;
  /** Names of the packages that the workspace of a folder itself consists of. */
  names(folder: string, fileName: string): Promise<ReadonlySet<string>>;
}

/** @param tree paths of the side */
export function asksReader(
  workspace: Workspace,
  side: Side,
  tree: readonly string[],
  debug: (message: string) => void,
): AsksReader {
  const read = siblingReader(workspace, side, debug).recording(new Set());
  const known = new Map<string, Promise<ManifestAsks | null>>();

  async function fresh(path: string): Promise<ManifestAsks | null> {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    const text = await read(path);
    if (format === undefined || text === null) return null;
    try {
      return await format.asks({ path, text });
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return null;
    }
  }

  function asks(path: string): Promise<ManifestAsks | null> {
    const found = known.get(path) ?? fresh(path);
    known.set(path, found);
    return found;
  }

  async function members(folder: string, fileName: string): Promise<readonly string[]> {
    const declared = (await asks(inFolder(folder, fileName)))?.members ?? [];
    return fileName === 'package.json'
      ? [...declared, ...(await pnpmMembers(inFolder(folder, 'pnpm-workspace.yaml')))]
      : declared;
  }

  async function pnpmMembers(path: string): Promise<readonly string[]> {
    const text = await read(path);
    if (text === null) return [];
    try {
      return textsField(await parseYamlFile({ path, text }), 'packages');
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return [];
    }
  }

  return {
    asks,
    members,
    async names(folder, fileName) {
      const globs = await members(folder, fileName);
      const prefix = folder === '' ? '' : `${folder}/`;
      const inside = tree.filter((path) => path.startsWith(prefix) && fileNameOf(path) === fileName);
      const paths = inside.filter((path) => isMember(folderOf(path.slice(prefix.length)), globs)).slice(0, MAX_MEMBERS);
      const found = await Promise.all([inFolder(folder, fileName), ...paths].map(asks));
      return new Set(found.flatMap((manifest) => manifest?.name ?? []));
    },
  };
}

const MAX_MEMBERS = 2_000;

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
