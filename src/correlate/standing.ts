import type { FileKind } from '../model/file-class.js';
import type { Finding, Scope } from '../model/finding.js';
import type { Observation } from '../model/observation.js';
import type { Confidence, Severity } from '../model/severity.js';

/** All of an observation that may be worse on one side than on the other. */
export interface FullStanding {
  /** The files that it is in; none for what is in no file. */
  readonly paths: readonly string[];
  readonly kind: FileKind;
  /** undefined for what is no package. */
  readonly scope: Scope | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What allows it without looking at the other side, in words; null: nothing. */
  readonly allowedBy: string | null;
  /** An ignore comment, which counts on the head only where the base has it at the same place. */
  readonly ignored: boolean;
}

/** @param isExcepted whether an exception of the policy that is in force covers it there */
export function standingOf(observation: Observation, isExcepted: boolean): FullStanding {
  const { standing, category, severity, confidence, suppression } = observation;
  return {
    paths: standing?.path === undefined ? [...new Set(pathsOf(observation))] : [standing.path],
    kind: standing?.kind ?? 'source',
    scope: observation.package?.scope,
    severity: standing?.severity ?? severity,
    confidence: standing?.confidence ?? confidence,
    allowedBy: isExcepted ? 'an exception of the policy' : (suppression?.reason ?? null),
    ignored: observation.inlineIgnore !== undefined && category !== 'malware',
  };
}

/** The files that a finding is in, the one where it is shown first. */
export function pathsOf({ location, otherLocations = [] }: Pick<Finding, 'location' | 'otherLocations'>): string[] {
  const places = location === null ? otherLocations : [location, ...otherLocations];
  return places.map(({ path }) => path);
}
