import { LocatedError } from '../../../model/errors.js';
import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { VERSION } from '../../../util/version.js';
import { siblingReader } from '../file/sibling-reader.js';
import type { Enrichment } from '../package/enrichment.js';
import { dependabotUpdater } from './dependabot.js';
import { keptLockfile } from './kept-lockfile.js';
import { RENOVATE_PATHS, renovateUpdater } from './renovate.js';
import type { Updater } from './updater.js';

const DEPENDABOT_PATHS = ['.github/dependabot.yml', '.github/dependabot.yaml'] as const;
/** A repository that keeps nothing up to date needs no list of it. */
const MOST = 50;

/**
 * Lockfiles that nobody keeps up to date, where somebody is told to keep others: Dependabot or Renovate is configured, and
 * what it is told leaves these out. A repository without either has said nothing, and a configuration that cannot be read
 * says nothing either. Told in the report alone.
 */
export async function upkeepOf(workspace: Workspace, debug: (message: string) => void): Promise<Enrichment> {
  const head = await unattended(workspace, 'head', debug);
  const base = workspace.baseline === 'known' ? await unattended(workspace, 'base', debug) : [];
  return { head, base, notes: [], shortfall: null };
}

async function unattended(
  workspace: Workspace,
  side: Side,
  debug: (message: string) => void,
): Promise<readonly Observation[]> {
  const files = (await workspace.files(side)).map(({ path }) => path);
  const lockfiles = files.filter((path) => keptLockfile(path) !== undefined);
  if (lockfiles.length === 0) return [];
  const updaters = await updatersOf(workspace, side, debug);
  if (updaters === null || updaters.length === 0) return [];
  const left = lockfiles.filter((path) => {
    const kind = keptLockfile(path);
    return kind !== undefined && !updaters.some((updater) => updater.keeps(path, kind));
  });
  return left.slice(0, MOST).map((path) => observationOf(path, updaters));
}

/** Who is told to keep lockfiles up to date; null where that cannot be read. */
async function updatersOf(
  workspace: Workspace,
  side: Side,
  debug: (message: string) => void,
): Promise<readonly Updater[] | null> {
  const read = siblingReader(workspace, side, debug).recording(new Set());
  const updaters: Updater[] = [];
  for (const path of DEPENDABOT_PATHS) {
    const text = await read(path);
    if (text === null) continue;
    try {
      updaters.push(await dependabotUpdater({ path, text }));
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      debug(`${path}: ${error.message}`);
      return null;
    }
  }
  for (const path of RENOVATE_PATHS) {
    const text = await read(path);
    if (text === null) continue;
    const updater = renovateUpdater({ path, text });
    if (updater === null) return null;
    updaters.push(updater);
    break;
  }
  return updaters;
}

function observationOf(path: string, updaters: readonly Updater[]): Observation {
  const who = updaters.map(({ name }) => name).join(' and ');
  const where = updaters.map((updater) => updater.path).join(' and ');
  return {
    category: 'dependency',
    rule: 'lockfile-unattended',
    severity: 'info',
    confidence: 'high',
    level: 'report',
    title: 'Nobody keeps this lockfile up to date',
    message: `${who} keeps other lockfiles of this repository up to date, and ${where} leaves this one out.`,
    location: { path },
    aliases: [],
    cwe: ['CWE-1104'],
    references: [],
    fix: { description: `name its folder in ${where}` },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: 'lockfile-unattended' }],
    identity: ['dependency', 'lockfile-unattended', path],
    lineage: ['dependency', 'lockfile-unattended', path],
  };
}
