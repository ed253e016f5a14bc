import type { Problem } from '../../../model/scan.js';
import type { PackageVersion } from '../package/package-version.js';
import type { Advisory } from './advisory.js';

export interface SourceAnswer {
  /** Parallel to the queries: the advisories that affect each, withdrawn ones dropped. */
  readonly matches: readonly (readonly Advisory[])[];
  /** complete: every query was answered · partial: some were not · failed: none can be trusted. */
  readonly status: 'complete' | 'partial' | 'failed';
  readonly reason: string | null;
  readonly problems: readonly Problem[];
  /** Age of the data, stale database and the like, for the reader. */
  readonly notes: readonly string[];
  /** Ecosystems of the queries about which it holds nothing at all: "no match" says nothing of their packages. */
  readonly withoutData: readonly string[];
}

/** Where advisories come from: the OSV API, or an offline database. */
export interface AdvisorySource {
  /** Advisories that affect each of the package versions. Never throws for what the service or database does. */
  affecting(queries: readonly PackageVersion[]): Promise<SourceAnswer>;
  /** Every advisory that names the package, whatever the version: to choose a fixed version none of them affects. */
  about(ecosystem: string, name: string): Promise<readonly Advisory[]>;
}
