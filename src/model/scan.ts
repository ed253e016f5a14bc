/**
 * - complete: everything that applies was looked at
 * - partial: something could not be read; what was found stands
 * - failed: nothing can be concluded
 * - skipped: switched off by options or policy
 * - not-applicable: nothing in the tree for this scanner
 */
export const SCAN_STATUSES = ['complete', 'partial', 'failed', 'skipped', 'not-applicable'] as const;
export type ScanStatus = (typeof SCAN_STATUSES)[number];

/** Something a scanner could not read: one clear line of what, where and what to do. */
export interface Problem {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  /** What the user can do about it. */
  readonly remedy?: string;
}

export interface ScanStats {
  readonly files: number;
  readonly bytes: number;
  readonly packages: number;
}

/** A package that the dependency scanner read: the material of the SBOM. */
export interface InventoryItem {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope: 'runtime' | 'development' | 'unknown';
  readonly path: string;
  readonly licenses?: readonly string[];
}

/** A notice that a scanner itself gives; see `Notice`. */
export interface ScanNotice {
  readonly kind: 'stale-data';
  readonly message: string;
}

export const NO_STATS: ScanStats = { files: 0, bytes: 0, packages: 0 };

/** The reason of a scan that the policy has switched off. */
export const SWITCHED_OFF = 'switched off by the policy';
