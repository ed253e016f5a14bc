import type { Engine as EngineName } from '../../model/policy.js';
import type { ScanContext } from '../scanner.js';
import type { AdvisorySource } from './advisory-source.js';
import { bothEngines } from './both-engines.js';
import { builtinEngine } from './builtin.js';
import { type Engine, engineFailed } from './engine.js';
import type { About } from './fix-advisor.js';

export interface EngineChoice {
  readonly engine: Engine;
  /** Every advisory about a package, to check a fixed version; null when no source can be asked. */
  readonly about: About | null;
}

/**
 * The engine that options and policy ask for. `auto` takes osv-scanner when an accepted version is on the PATH and
 * nothing asks for our own data (`--osv-db`, `--offline`), else the built-in one.
 * @throws ConfigurationError when GATEHOUSE_OSV_API is not an address that may be asked
 */
export async function chooseEngine(context: ScanContext): Promise<EngineChoice> {
  const { options, policy } = context;
  const source = await advisorySource(context);
  const builtin = source === null ? offlineWithoutData : builtinEngine(source);
  const about: About | null = source === null ? null : (ecosystem, name) => source.about(ecosystem, name);
  const wanted: EngineName = options.engine ?? policy.dependencies.engine;
  if (wanted === 'builtin' || (wanted === 'auto' && (options.osvDb !== null || options.offline))) {
    return { engine: builtin, about };
  }
  const { osvScannerEngine, usableOsvScanner } = await import('./osv-scanner/index.js');
  if (wanted === 'auto') {
    const usable = await usableOsvScanner(context);
    return { engine: usable.ok ? osvScannerEngine(context) : builtin, about };
  }
  const wrapped = osvScannerEngine(context);
  return { engine: wanted === 'both' ? bothEngines(builtin, wrapped) : wrapped, about };
}

const offlineWithoutData: Engine = async () =>
  engineFailed('builtin', 'offline without --osv-db: nothing to audit against');

/** The offline database, or the OSV API; null when neither may be asked. */
async function advisorySource(context: ScanContext): Promise<AdvisorySource | null> {
  const { options } = context;
  if (options.osvDb !== null) {
    const { openDatabase } = await import('./database/open.js');
    return openDatabase(options.osvDb);
  }
  if (options.offline) return null;
  const { osvApiSource } = await import('./osv-api/source.js');
  const { osvApiUrl } = await import('./osv-api/base-url.js');
  const { parseAdvisory } = await import('./match/parse-advisory.js');
  return osvApiSource(
    { http: context.http, baseUrl: osvApiUrl(process.env), cacheDir: context.cacheDir, signal: context.signal },
    parseAdvisory,
  );
}
