import type { SecretAlert } from '../../../forge/alerts.js';
import type { ForeignResult } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import { askHost } from '../code-host.js';
import type { ServiceAnswer, ServiceRequest } from '../service.js';
import type { Switched } from '../switched.js';

const GRANT = 'secret-scanning-alerts: read';

/**
 * Open alerts that commits of the change brought in: those are new, whatever the lines say. What other commits brought in
 * is not of this change, and is counted. On a branch all are told.
 */
export async function askSecretScanning({
  alerts,
  change: { pull },
}: ServiceRequest<Switched>): Promise<readonly ServiceAnswer[]> {
  const listed = await askHost(alerts, GRANT, (asked) => asked.secretAlerts());
  const own = pull === null ? null : await askHost(alerts, 'contents: read', (asked) => asked.commitsOf(pull));
  const commits = own === null ? null : new Set(own.commits);
  const ofChange = listed.flatMap((alert): ForeignResult[] => {
    const places = alert.places.filter(({ commit }) => commits === null || commits.has(commit));
    return places.length === 0 ? [] : [resultOf(alert, places, commits !== null)];
  });
  const others = listed.length - ofChange.length;
  return [
    {
      id: 'secret-scanning',
      run: {
        tool: 'Secret scanning',
        version: 'unknown',
        failure: null,
        revision: null,
        countsPoints: false,
        results: ofChange,
        leftOut: 0,
        unreadable: 0,
      },
      shortfalls:
        own?.cut === true ? ['GitHub lists no more than 250 commits: alerts of the others cannot be told'] : [],
      notes:
        others === 0
          ? []
          : [`${others} open ${others === 1 ? 'alert' : 'alerts'} left out: of no commit of this change`],
    },
  ];
}

function resultOf(
  { number, type, title, validity }: SecretAlert,
  places: SecretAlert['places'],
  isNew: boolean,
): ForeignResult {
  const said = validity === null || validity === 'unknown' ? '' : `; its provider calls it ${validity}`;
  return {
    rule: type,
    title,
    message: `${title}${said}`,
    severity: validity === 'active' ? 'critical' : 'high',
    confidence: 'high',
    cwe: ['CWE-798'],
    advisories: [],
    purl: null,
    tags: ['secret'],
    help: null,
    places: places.map(({ commit: _commit, ...place }) => ({ ...place, path: pathInRepository(place.path, []) })),
    identity: [`alert=${number}`],
    snippet: null,
    state: isNew ? 'new' : null,
    isSuppressed: false,
  };
}
