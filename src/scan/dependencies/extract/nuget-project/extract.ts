import { LocatedError } from '../../../../model/errors.js';
import type { Gap } from '../../../ledger.js';
import { foldersUp, siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';
import { type MsbuildFile, parseMsbuild } from './parse.js';

const MAX_DEPTH = 10;
const MAX_LENGTH = 200;

/**
 * The packages that a project file asks for, with versions that are written there or in the nearest
 * `Directory.Packages.props` and `Directory.Build.props`. A range or an unknown property is no package.
 */
export async function extractProject(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const project = await parseMsbuild(file);
  const around: MsbuildFile[] = [];
  for (const name of ['Directory.Packages.props', 'Directory.Build.props']) {
    const found = await nearest(file.path, name, read);
    if (found !== null) around.push(found);
  }
  const central = new Map<string, string>();
  const properties = new Map<string, string>();
  for (const { items, properties: given } of [...around, project]) {
    for (const [name, value] of given) properties.set(name, value);
    for (const { kind, name, version } of items) {
      if (kind === 'version' && version !== undefined) central.set(name.toLowerCase(), version);
    }
  }
  const expand = expander(properties);
  const list = packageList();
  const lines = new Map<string, number>();
  let declared = 0;
  let open = 0;
  for (const { kind, name, version, isPrivate, line } of project.items) {
    if (kind === 'version') continue;
    if (!lines.has(name)) lines.set(name, line);
    declared++;
    const exact = exactVersion(expand(version ?? central.get(name.toLowerCase())));
    if (exact === undefined || name.includes('$(')) {
      open++;
      continue;
    }
    const scope = isPrivate || kind === 'global' ? 'development' : 'runtime';
    list.add({ ecosystem: 'NuGet', name, version: exact, origin: 'registry', scope, direct: true, line });
  }
  const gap = declared === 0 ? null : await unlocked(file.path, declared, open, read);
  return {
    ...(gap !== null && { gaps: [gap] }),
    packages: list.packages,
    manager: 'nuget',
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: [],
  };
}

/** A project file says nothing of what its packages need, and leaves ranges and floating versions open. */
async function unlocked(path: string, declared: number, open: number, read: ReadSibling): Promise<Gap | null> {
  const beside = siblingPath(path, 'packages.lock.json');
  if (beside === null || (await read(beside)) !== null) return null;
  const reason =
    open > 0
      ? 'no packages.lock.json, ranges and floating versions not resolved'
      : 'no packages.lock.json: what its packages need themselves is not known';
  return { kind: 'manifest', path, subject: 'NuGet', declared, read: declared - open, reason, beside: [beside] };
}

/** The nearest file of this name above; MSBuild stops there. A broken one is reported by its own extraction. */
async function nearest(path: string, name: string, read: ReadSibling): Promise<MsbuildFile | null> {
  for (const folder of foldersUp(path)) {
    const candidate = `${folder}${name}`;
    if (candidate === path) continue;
    const text = await read(candidate);
    if (text === null) continue;
    try {
      return await parseMsbuild({ path: candidate, text });
    } catch (error) {
      if (error instanceof LocatedError) return null;
      throw error;
    }
  }
  return null;
}

type Expand = (text: string | undefined) => string | undefined;

/**
 * Replaces `$(Property)`; undefined when it is unknown, a function, refers to itself or grows long. Each property is
 * expanded once, so that properties made of each other cost nothing.
 */
function expander(properties: ReadonlyMap<string, string>): Expand {
  const expanded = new Map<string, string | undefined>();

  function propertyOf(name: string, depth: number): string | undefined {
    if (expanded.has(name)) return expanded.get(name);
    expanded.set(name, undefined);
    const value = expand(properties.get(name), depth + 1);
    expanded.set(name, value);
    return value;
  }

  function expand(text: string | undefined, depth: number): string | undefined {
    if (text === undefined || text.length > MAX_LENGTH || depth > MAX_DEPTH) return undefined;
    let known = true;
    const result = text.replace(/\$\(([^()]*)\)/g, (_whole, name: string) => {
      const value = propertyOf(name.trim().toLowerCase(), depth);
      if (value === undefined) known = false;
      return value ?? '';
    });
    return known && !result.includes('$(') && result.length <= MAX_LENGTH ? result : undefined;
  }

  return (text) => expand(text, 0);
}

/** A plain version (NuGet takes the lowest that fits, which is this one) or the one of `[1.0.0]`; no range, no `1.*`. */
function exactVersion(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  const version = trimmed === undefined ? undefined : (/^\[\s*([^,[\]()]+?)\s*\]$/.exec(trimmed)?.[1] ?? trimmed);
  return version !== undefined && /^\d[0-9A-Za-z.+-]*$/.test(version) ? version : undefined;
}
