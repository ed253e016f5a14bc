import type { Exception } from '../model/policy.js';
import type { ScanRecord } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';
import { SCANNERS } from './index.js';

/** Whether every scanner that could have met what an exception is about has looked, and to its end. */
export function sawEverything(exception: Exception, workspace: Workspace, scans: readonly ScanRecord[]): boolean {
  const asked = SCANNERS.map(({ id, sees }) => ({ id, saw: sees(exception, workspace) }));
  const concerned = asked.filter(({ saw }) => saw !== null);
  const complete = (id: string) => scans.some(({ scanner, status }) => scanner === id && status === 'complete');
  return concerned.length > 0 && concerned.every(({ id, saw }) => saw === true && complete(id));
}
