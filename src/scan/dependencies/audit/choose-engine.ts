import { findProgram } from '../../../io/find-program.js';
import type { Environment } from '../../../model/environment.js';
import type { ScanContext } from '../../scanner.js';
import type { AdvisorySource } from '../advisory/advisory-source.js';
import { openDatabase } from '../advisory/database/offline-database.js';
import { parseAdvisory } from '../advisory/match/parse-advisory.js';
import { osvApiUrl } from '../advisory/osv-api/base-url.js';
import { osvApiSource } from '../advisory/osv-api/source.js';
import { bothEngines } from '../engine/both-engines.js';
import { builtinEngine } from '../engine/builtin.js';
import { type Engine, engineFailed } from '../engine/engine.js';
import type { About } from '../fix/about.js';
import { osvScannerEngine } from '../osv-scanner/engine.js';
import { installedOsvScanner, COMMAND as OSV_SCANNER } from '../osv-scanner/osv-scanner.js';
import type { DependenciesSettings } from '../settings.js';

export interface EngineChoice {
  readonly engine: Engine;
  /** Every advisory about a package, to check a fixed version; null when no source can be asked. */
  readonly about: About | null;
  /** Releases what the source holds open. */
  close(): Promise<void>;
}

/**
 * The engine that options and policy ask for. `auto` takes osv-scanner when an accepted version is on the PATH and
 * nothing asks for our own data (`--osv-db`, `--offline`), else the built-in one. Where a stranger's change is read with
 * a token that may write, no other program reads it unless the base's policy names one.
 * @throws ConfigurationError when GATEHOUSE_OSV_API is not an address that may be asked
 */
export async function chooseEngine(context: ScanContext<DependenciesSettings>): Promise<EngineChoice> {
  const { options, settings } = context;
  const { source, close } = await openSource(context);
  if (source === null) return { engine: offlineWithoutData, about: null, close };
  const builtin = builtinEngine(source);
  const about: About = (ecosystem, name) => source.about(ecosystem, name);
  const wanted = settings.engine;
  const ours = options.osvDb !== null || options.offline || context.workspace.remote !== undefined;
  if (wanted === 'builtin' || (wanted === 'auto' && ours)) {
    return { engine: builtin, about, close };
  }
  const shared = { exec: context.exec, workspace: context.workspace, database: options.osvDb };
  if (wanted === 'both')
    return { engine: bothEngines(builtin, osvScannerEngine({ ...shared, rest: null })), about, close };
  const wrapped = osvScannerEngine({ ...shared, rest: builtin });
  if (wanted === 'osv-scanner') return { engine: wrapped, about, close };
  const installed = await installedOsvScanner(context.exec);
  context.signal.throwIfAborted();
  if (installed.status === 'refused') context.log.warn(`${installed.reason}; the built-in engine is used`);
  if (installed.status !== 'usable') return { engine: builtin, about, close };
  return { engine: noting(wrapped, takenFromPath(installed.version, context.env)), about, close };
}

/** Nobody has named this program: whoever could write to the PATH, also an earlier step of a workflow, has chosen it. */
function takenFromPath(version: string, env: Environment): string {
  const place = findProgram(OSV_SCANNER, env) ?? 'the PATH';
  return `engine auto: osv-scanner ${version} was found at ${place} and asked; dependencies.engine: builtin in the policy asks no program of the PATH`;
}

function noting(engine: Engine, note: string): Engine {
  return async (lockfiles) => {
    const answer = await engine(lockfiles);
    return { ...answer, notes: [note, ...answer.notes] };
  };
}

const offlineWithoutData: Engine = async () =>
  engineFailed('builtin', 'offline without --osv-db: nothing to audit against');

interface OpenSource {
  /** Null when neither a database nor the network may be asked. */
  readonly source: AdvisorySource | null;
  close(): Promise<void>;
}

async function openSource(context: ScanContext): Promise<OpenSource> {
  const { options, cacheDir } = context;
  if (options.osvDb !== null) {
    const database = await openDatabase(options.osvDb, {
      log: context.log,
      now: context.now.getTime(),
      ...(cacheDir !== null && { cacheDir }),
    });
    return { source: database, close: () => database.close() };
  }
  const close = async () => {};
  if (options.offline) return { source: null, close };
  const api = { http: context.http, baseUrl: osvApiUrl(context.env), cacheDir, signal: context.signal };
  return { source: osvApiSource(api, parseAdvisory), close };
}
