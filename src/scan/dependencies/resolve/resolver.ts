import type { Environment } from '../../../model/environment.js';
import type { Http } from '../../../model/http.js';
import type { Log } from '../../../model/log.js';
import type { ReadSibling } from '../file/source-file.js';
import type { Extraction } from '../package/package.js';
import type { Budget } from './pom/budget.js';

/** A manifest of one side whose versions no lockfile pins. */
export interface OpenManifest {
  readonly path: string;
  readonly text: string;
  /** Further files of the same side, from the repository's root: parents, catalogues, constraints. */
  readonly read: ReadSibling;
}

export interface ResolvePorts {
  /** null: offline; what a local folder or the tree itself does not tell stays open. */
  readonly http: Http | null;
  readonly env: Environment;
  readonly cacheDir: string | null;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly now: Date;
  /** What all manifests of Maven repositories together may cost; usually as much as a run is given. */
  readonly budget?: Budget;
}

/** What a manifest stands for: its packages, and as `gaps` of the extraction what could not be found out. */
export interface Resolution {
  readonly path: string;
  readonly extraction: Extraction;
}

/** Finds out which versions a manifest without a lockfile stands for, from what the registry itself publishes. */
export interface Resolver {
  readonly id: string;
  /** Cheap, by name alone. `paths`: all files of the side, so that a manifest which a lockfile pins is left alone. */
  matches(path: string, paths: ReadonlySet<string>): boolean;
  /**
   * One resolution for each manifest that can be parsed; of the others their extractor tells. What a service does not
   * answer is a gap, never an exception. Work is bounded in requests and steps; what the bound cuts off is a gap too.
   * @throws ConfigurationError when the environment names an address that must not be asked
   */
  resolve(manifests: readonly OpenManifest[], ports: ResolvePorts): Promise<readonly Resolution[]>;
}
