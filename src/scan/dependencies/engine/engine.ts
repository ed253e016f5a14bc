import type { Problem } from '../../../model/scan.js';
import type { Advisory } from '../advisory/advisory.js';
import type { Lockfiles } from '../package/lockfile.js';
import type { PackageVersion } from '../package/package-version.js';

/** One package of one lockfile and the advisories that affect it (never none). */
export interface Hit {
  /** Of the lockfile. */
  readonly path: string;
  readonly package: PackageVersion;
  readonly advisories: readonly Advisory[];
  /** Which tool says so. */
  readonly tool: string;
  readonly toolVersion: string;
}

/** What an engine says of both sides; every engine's answer becomes observations in the same way. */
export interface EngineAnswer {
  readonly engine: string;
  readonly status: 'complete' | 'partial' | 'failed';
  readonly reason: string | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Ecosystems that the engine has no advisories about. */
  readonly withoutData: readonly string[];
  /** Paths of lockfiles that the engine was not given or did not read; absent: none. */
  readonly unread?: readonly string[];
  readonly head: readonly Hit[];
  readonly base: readonly Hit[];
}

/** Finds the advisories that affect the packages of lockfiles. Never throws for what a tool or a service does. */
export type Engine = (lockfiles: Lockfiles) => Promise<EngineAnswer>;

/** The answer of an engine that could not work at all. */
export function engineFailed(engine: string, reason: string, problems: readonly Problem[] = []): EngineAnswer {
  return { engine, status: 'failed', reason, problems, notes: [], withoutData: [], head: [], base: [] };
}
