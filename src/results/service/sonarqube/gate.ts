import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../../util/json-value.js';
import type { ForeignResult } from '../../foreign-run.js';
import { ServiceRefusal } from '../refusal.js';
import type { SonarSettings } from './settings.js';
import type { Sonar } from './sonar.js';

/** A condition that is not met, by its metric. */
interface RedCondition {
  readonly metric: string;
  readonly result: ForeignResult;
}

export interface QualityGate {
  /** Metrics of all conditions. */
  readonly metrics: readonly string[];
  readonly red: readonly RedCondition[];
}

/** Stands for a gate that is red and does not say why: always counts. */
export const WHOLE_GATE = 'quality_gate';

/**
 * The quality gate (`api/qualitygates/project_status`). `NONE` is what it says of what was not analysed.
 * @throws ServiceRefusal where it is no verdict
 */
export async function readGate({ client, settings, subject }: Sonar): Promise<QualityGate> {
  const answer = objectAt(
    await client.get('api/qualitygates/project_status', { projectKey: settings.project, ...subject }),
  );
  const { status, conditions } = objectAt(answer.projectStatus);
  if (status === 'NONE') throw new ServiceRefusal('the quality gate is NONE: it was not analysed, or has no gate');
  if (status !== 'OK' && status !== 'WARN' && status !== 'ERROR')
    throw new ServiceRefusal('api/qualitygates/project_status answered in another form');
  const given = itemsAt(conditions).map(objectAt);
  // Of a small change some conditions are ignored: they are red, and the gate is not.
  const red = status === 'OK' ? [] : given.filter((each) => each.status !== 'OK' && each.status !== 'NO_VALUE');
  const metrics = given.flatMap(({ metricKey }) => wordAt(metricKey) ?? []);
  if (red.length > 0) return { metrics, red: red.map((condition) => redCondition(condition, settings)) };
  return { metrics, red: status === 'ERROR' ? [redCondition({ metricKey: WHOLE_GATE }, settings)] : [] };
}

function redCondition(condition: UnknownObject, { severity }: SonarSettings): RedCondition {
  const metric = wordAt(condition.metricKey) ?? WHOLE_GATE;
  const [actual, bound] = [shownValue(condition.actualValue), shownValue(condition.errorThreshold)];
  const side = condition.comparator === 'LT' ? 'at least' : 'at most';
  const words = actual === null || bound === null ? 'is not met' : `is ${actual}, and must be ${side} ${bound}`;
  return {
    metric,
    result: {
      rule: `quality-gate:${metric}`,
      title: `Quality gate: ${metric} ${words}`,
      message: `The quality gate of SonarQube is red: ${metric} ${words}.`,
      severity,
      confidence: 'high',
      cwe: [],
      advisories: [],
      purl: null,
      tags: [],
      help: null,
      places: [],
      identity: [metric],
      snippet: null,
      state: 'new',
      isSuppressed: false,
    },
  };
}

function shownValue(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : wordAt(value);
}
