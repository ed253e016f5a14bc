import type { DependencyAlert } from '../../../forge/alerts.js';
import type { Severity } from '../../../model/severity.js';
import type { ForeignResult } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import { askHost } from '../code-host.js';
import type { ServiceAnswer, ServiceRequest } from '../service.js';
import type { Switched } from '../switched.js';
import { type OwnPackages, ownPackages } from '../twin.js';

const GRANT = 'vulnerability-alerts: read';

const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
]);

/**
 * Alerts of the default branch. They say nothing of the head, so none is ever new: one that our own scan meets too is
 * joined with it, one of a project that our scan has read and does not meet is not in the head, and the rest was there
 * before.
 */
export async function askDependabot({ alerts, seen }: ServiceRequest<Switched>): Promise<readonly ServiceAnswer[]> {
  const listed = await askHost(alerts, GRANT, (asked) => asked.dependencyAlerts());
  const own = ownPackages(seen);
  const results = listed.flatMap((alert) => resultOf(alert, own) ?? []);
  const gone = listed.length - results.length;
  return [
    {
      id: 'dependabot',
      run: {
        tool: 'Dependabot',
        version: 'unknown',
        failure: null,
        revision: null,
        countsPoints: false,
        results,
        leftOut: 0,
        unreadable: 0,
      },
      notes:
        gone === 0
          ? []
          : [`${gone} ${gone === 1 ? 'alert' : 'alerts'} of the default branch left out: the head does not have them`],
    },
  ];
}

/** null where our own scan has read the project, and the head does not have it. */
function resultOf(alert: DependencyAlert, own: OwnPackages): ForeignResult | null {
  const manifest = pathInRepository(alert.manifest, []);
  const twin = own.twinOf({ name: alert.name, version: null, ids: alert.ids, manifest });
  if (twin === null && own.hasRead(manifest)) return null;
  const [rule = ''] = alert.ids;
  const which = alert.range === null ? alert.name : `${alert.name} ${alert.range}`;
  const fixed = alert.fixed === null ? '' : ` Fixed in ${alert.fixed}.`;
  return {
    rule,
    title: `${alert.name}: ${alert.title}`,
    message: `Dependabot reports ${which} on the default branch: ${alert.title}.${fixed}`,
    severity: SEVERITIES.get(alert.severity) ?? 'unknown',
    confidence: 'medium',
    cwe: alert.cwe,
    advisories: alert.ids,
    purl: twin?.purl ?? null,
    tags: ['dependency'],
    help: null,
    places: [twin?.place ?? { path: manifest, startLine: null, startColumn: null, endLine: null, endColumn: null }],
    identity: [`alert=${alert.number}`],
    snippet: null,
    state: 'known',
    isSuppressed: false,
  };
}
