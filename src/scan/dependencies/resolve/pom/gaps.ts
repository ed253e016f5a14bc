import type { Gap } from '../../../ledger.js';
import { OFFLINE } from './answer.js';
import type { Missing } from './missing.js';

export interface OpenEnds {
  readonly path: string;
  readonly subject: 'Maven' | 'Gradle';
  /** Packages that are known, direct or brought in. */
  readonly packages: number;
  /** Direct dependencies without a version, and the names of those that have one. */
  readonly open: number;
  readonly unknown: readonly string[];
  readonly lost: readonly Missing[];
  /** Said before the reason: `no lockfile`. */
  readonly lead?: string;
}

/** The line of the ledger for one manifest: what has no version, else what brings in nobody knows what. */
export function gapsOf({ path, subject, packages, open, unknown, lost, lead }: OpenEnds): readonly Gap[] {
  if (open === 0 && lost.length === 0) return [];
  const said = open === 0 ? broughtIn(lost) : `${withoutVersion(open, unknown)}${because(lost)}`;
  const reason = lead === undefined ? said : `${lead}, ${said}`;
  const counts = open === 0 ? { read: packages } : { declared: packages + open, read: packages, count: open };
  return [{ kind: 'manifest', path, subject, ...counts, reason }];
}

function withoutVersion(open: number, unknown: readonly string[]): string {
  const [only] = unknown;
  return open === 1 && only !== undefined ? `${only}: version not known, not audited` : 'versions not resolved';
}

function broughtIn(lost: readonly Missing[]): string {
  const isOffline = lost.every(({ reason }) => reason === OFFLINE);
  return isOffline
    ? 'what the dependencies bring in is not resolved (offline)'
    : `what the dependencies bring in is not resolved wholly${because(lost)}`;
}

function because(lost: readonly Missing[]): string {
  return lost.length === 0 ? '' : ` (${reasonsOf(lost)})`;
}

/** One name for each reason, so that the modules of one project give the same words. */
function reasonsOf(lost: readonly Missing[]): string {
  const groups = new Map<string, string[]>();
  for (const { what, reason } of lost) {
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [what]);
    else group.push(what);
  }
  return [...groups]
    .slice(0, 3)
    .map(([reason, all]) => {
      const more = new Set(all).size > 1;
      return `${all[0]}${more ? ' and others were' : ' was'} not read: ${reason}`;
    })
    .join('; ');
}
