import type { Observation } from '../../../model/observation.js';
import { VERSION } from '../../../util/version.js';
import { managerOf } from '../ecosystem/index.js';
import type { OutOfSync } from './out-of-sync.js';
import type { Unmet } from './unmet.js';

/** A manifest that nobody ever locked is one finding, not hundreds. */
const MAX_EACH = 10;
const MAX_VERSIONS = 3;

/** What is said of a manifest whose lockfile lags behind: the next install brings in what nobody audited. */
export function syncFindings(found: readonly OutOfSync[]): Observation[] {
  return found.flatMap((one) => {
    if (one.unmet.length <= MAX_EACH) return one.unmet.map((unmet) => observation(one, unmet, 0));
    const [first] = one.unmet;
    return first === undefined ? [] : [observation(one, first, one.unmet.length - 1)];
  });
}

function observation({ manifest, lockfile, format, unmet: all }: OutOfSync, unmet: Unmet, others: number): Observation {
  const { ask, locked } = unmet;
  const wanted = ask.from === 'elsewhere' ? `${ask.name} from another source` : `${ask.name} ${ask.range}`.trim();
  const lack =
    locked.length === 0
      ? `is not in the lockfile ${lockfile.path}`
      : `${versions(locked)} in the lockfile ${lockfile.path} does not satisfy`;
  const more = others === 0 ? '' : `; the same goes for ${others} more`;
  const key = others === 0 ? [ask.name, ask.range] : ['many', String(all.length)];
  const command = managerOf(lockfile.manager).manager.lock;
  return {
    category: 'dependency',
    rule: 'lockfile-out-of-sync',
    severity: format.severity ?? 'medium',
    confidence: 'high',
    title: locked.length === 0 ? `${ask.name} is not in the lockfile` : `The lockfile does not satisfy ${wanted}`,
    message: `${manifest} asks for ${wanted}, which ${lack}${more}. The next install brings in what was not audited.`,
    location: { path: manifest, ...(ask.line !== undefined && { startLine: ask.line }) },
    otherLocations: [{ path: lockfile.path }],
    aliases: [],
    cwe: ['CWE-1357'],
    references: [],
    fix: {
      description: 'bring the lockfile up to date and commit both files together',
      ...(command !== null && { command }),
    },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: 'lockfile-out-of-sync' }],
    identity: ['dependency', 'lockfile-out-of-sync', format.ecosystem, ...key, manifest, lockfile.path],
    lineage: ['dependency', 'lockfile-out-of-sync', format.ecosystem, ...key],
  };
}

function versions(locked: readonly string[]): string {
  const more = locked.length > MAX_VERSIONS ? ` and ${locked.length - MAX_VERSIONS} more` : '';
  return `${locked.slice(0, MAX_VERSIONS).join(', ')}${more}`;
}
