import { fitsWildcard } from '../../../util/wildcard.js';
import type { ForeignResult } from '../../foreign-run.js';
import { serviceClient } from '../client.js';
import type { ServiceAnswer, ServiceRequest } from '../service.js';
import { awaitAnalysis } from './analysis.js';
import { type QualityGate, readGate, WHOLE_GATE } from './gate.js';
import { readHotspots } from './hotspots.js';
import { readIssues } from './issues.js';
import { weaknessesOf } from './rules.js';
import type { SonarSettings } from './settings.js';
import { type Sonar, subjectQuery } from './sonar.js';

/** What SonarQube says of the head: its quality gate, its issues and its hotspots, once it has analysed it. */
export async function askSonar(request: ServiceRequest<SonarSettings>): Promise<readonly ServiceAnswer[]> {
  const { settings, change, token, http, signal, minDelayMs } = request;
  const client = serviceClient({
    http,
    host: settings.host,
    headers: { authorization: `Bearer ${token}` },
    permission: "'Browse' on the project",
    signal,
    minDelayMs,
  });
  const sonar: Sonar = { client, settings, subject: subjectQuery(change) };
  const revision = await awaitAnalysis(sonar, change, request.pause);
  const gate = countedGate(await readGate(sonar), settings.conditions);
  const issues = await readIssues(sonar);
  const hotspots = await readHotspots(sonar);
  const found = [...issues.results, ...hotspots.results];
  const rules = await weaknessesOf(sonar, found);
  const results = found.map(
    (result): ForeignResult => ({
      ...result,
      cwe: [...new Set([...result.cwe, ...(rules.cwe.get(result.rule) ?? [])])],
      // A pull request's analysis holds what the change brings in, and nothing else.
      state: change.pull === null ? null : 'new',
    }),
  );
  return [
    {
      id: 'sonarqube',
      run: {
        tool: 'SonarQube',
        version: 'unknown',
        failure: null,
        revision,
        countsPoints: false,
        results: [...gate.results, ...results],
        leftOut: 0,
        unreadable: issues.unreadable + hotspots.unreadable,
      },
      shortfalls: [...gate.shortfalls, ...issues.shortfalls, ...hotspots.shortfalls],
      notes: [...gate.notes, ...issues.notes, ...rules.notes],
    },
  ];
}

interface CountedGate {
  readonly results: readonly ForeignResult[];
  readonly shortfalls: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What of a gate counts by the policy: a gate that is red for coverage alone is no matter of security. One that lacks a
 * condition on which the policy counts says nothing of it.
 * @param conditions null: all count
 */
function countedGate({ metrics, red }: QualityGate, conditions: readonly string[] | null): CountedGate {
  const counts = (metric: string) =>
    metric === WHOLE_GATE || conditions === null || conditions.some((pattern) => fitsWildcard(pattern, metric));
  const others = red.flatMap(({ metric }) => (counts(metric) ? [] : [metric]));
  const lacking = (conditions ?? []).filter((pattern) => !metrics.some((metric) => fitsWildcard(pattern, metric)));
  const told = `the quality gate is red for ${others.join(', ')}, which ${others.length === 1 ? 'does' : 'do'} not count here`;
  return {
    results: red.flatMap(({ metric, result }) => (counts(metric) ? [result] : [])),
    shortfalls: lacking.map((pattern) => `the quality gate has no condition ${pattern}, which the policy counts on`),
    notes: [...(red.length === 0 ? ['the quality gate is green'] : []), ...(others.length === 0 ? [] : [told])],
  };
}
