import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { VERSION } from '../../../util/version.js';
import { purlOf } from '../ecosystem/purl.js';
import { fileNameOf } from '../file/repository-path.js';
import type { Lockfile } from '../package/lockfile.js';
import { type AsksReader, asksReader } from '../sync/asks-reader.js';
import { governingLockfiles } from '../sync/governing.js';
import type { ManifestAsk } from '../sync/manifest-ask.js';
import { MANIFEST_FORMATS, type ManifestFormat } from '../sync/manifest-formats.js';
import { INSTALLED } from '../sync/out-of-sync.js';
import { substitutesIn } from '../sync/substitutes.js';
import { deniedFact } from './denied-fact.js';
import type { Denial, DenyList } from './deny-list.js';

/** One side, and which of its manifests are looked at; null: all. */
interface AskingSide {
  readonly workspace: Workspace;
  readonly side: Side;
  readonly lockfiles: readonly Lockfile[];
  readonly touched: ReadonlySet<string> | null;
  readonly debug: (message: string) => void;
}

/**
 * Denied packages that a manifest asks for and no lockfile of it holds: the next install brings them in, and a manifest
 * can be changed without its lockfile.
 */
export async function deniedAsks(denies: DenyList, input: AskingSide): Promise<Observation[]> {
  const { workspace, side, lockfiles, touched, debug } = input;
  const tree = (await workspace.files(side)).map(({ path }) => path);
  const reading = asksReader(workspace, side, tree, debug);
  const found: Observation[] = [];
  for (const path of tree) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    if (format === undefined || touched?.has(path) === false || INSTALLED.test(path) || !workspace.covers(path))
      continue;
    const { ecosystem } = format;
    const denied = ((await reading.asks(path))?.asks ?? []).flatMap((ask) => {
      const denial = denies({ ecosystem, name: ask.name, version: '' });
      return denial === null ? [] : [{ ask, denial }];
    });
    if (denied.length === 0) continue;
    const held = await heldBy(path, format, lockfiles, reading);
    for (const { ask, denial } of denied)
      if (!held.has(ask.name)) found.push(observationOf(path, ecosystem, ask, denial));
  }
  return found;
}

/** Names that the manifest's lockfiles answer for: these are looked at there. */
async function heldBy(
  path: string,
  format: ManifestFormat,
  lockfiles: readonly Lockfile[],
  reading: AsksReader,
): Promise<ReadonlySet<string>> {
  const members = (folder: string) => reading.members(folder, fileNameOf(path));
  const governing = await governingLockfiles(path, format, lockfiles, members);
  const own = lockfiles.filter((lockfile) => lockfile.path === path);
  return new Set(
    [...governing, ...own].flatMap((lockfile) => [
      ...lockfile.extraction.packages.flatMap(({ name, claims }) => [name, claims?.name ?? name]),
      ...substitutesIn(lockfile),
    ]),
  );
}

function observationOf(path: string, ecosystem: string, { name, line }: ManifestAsk, denial: Denial): Observation {
  const { fix, cwe = [], ...fact } = deniedFact({ name, version: '', direct: true }, denial, []);
  return {
    ...fact,
    message: `${path} asks for ${name}, and no lockfile of it holds that: the next install brings it in. ${fact.message}`,
    location: { path, ...(line !== undefined && { startLine: line }) },
    package: { ecosystem, name, version: '', purl: purlOf(ecosystem, name, ''), scope: 'unknown', direct: true },
    aliases: [],
    cwe,
    references: [],
    fix: { description: denial.isUnsure ? `${fix}, or commit a lockfile that tells its version` : fix },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: fact.rule }],
    identity: [fact.category, fact.rule, ecosystem, name, '', '', path],
    lineage: [fact.category, fact.rule, ecosystem, name, ''],
    standing: { path },
  };
}
