import type { Gap } from '../../../ledger.js';
import type { Missing } from './missing.js';

export interface OpenEnds {
  readonly path: string;
  readonly subject: 'Maven' | 'Gradle';
  /** Direct dependencies, and how many of them have a version. */
  readonly declared: number;
  readonly read: number;
  /** Names of direct dependencies whose version is not known; may be fewer than `declared - read`. */
  readonly unknown: readonly string[];
  readonly lost: readonly Missing[];
  /** Said before the first reason: `no lockfile`. */
  readonly lead?: string;
}

/** The lines of the ledger for one manifest: what has no version, else what brings in nobody knows what. */
export function gapsOf({ path, subject, declared, read, unknown, lost, lead }: OpenEnds): readonly Gap[] {
  const why = reasonsOf(lost);
  const because = why === '' ? '' : ` (${why})`;
  const open = declared - read;
  if (open === 0 && lost.length === 0) return [];
  const said =
    open === 0
      ? `what the dependencies bring in is not resolved${read === 0 ? '' : ' wholly'}${because}`
      : open === 1 && unknown[0] !== undefined
        ? `${unknown[0]}: version not known, not audited${because}`
        : `versions not resolved${because}`;
  const count = open === 0 ? lost.length : open;
  return [
    { kind: 'manifest', path, subject, declared, read, count, reason: lead === undefined ? said : `${lead}, ${said}` },
  ];
}

/** One name for each reason, so that the modules of one project give the same words. */
function reasonsOf(lost: readonly Missing[]): string {
  const groups = new Map<string, string[]>();
  for (const { what, reason } of lost) groups.set(reason, [...(groups.get(reason) ?? []), what]);
  return [...groups]
    .slice(0, 3)
    .map(([reason, all]) => {
      const more = new Set(all).size > 1;
      return `${all[0]}${more ? ' and others were' : ' was'} not read: ${reason}`;
    })
    .join('; ');
}
