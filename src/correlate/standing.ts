import type { FileKind } from '../model/file-class.js';
import type { Scope } from '../model/finding.js';
import type { Observation } from '../model/observation.js';
import type { Confidence, Severity } from '../model/severity.js';

/** All of an observation that may be worse on one side than on the other. */
export interface FullStanding {
  /** The files that it is in, sorted; none for what is in no file. */
  readonly paths: readonly string[];
  readonly kind: FileKind;
  readonly scope: Scope;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What allows it without looking at the other side, in words; null: nothing. */
  readonly allowedBy: string | null;
  /** An ignore comment, which counts on the head only where the base has it at the same place. */
  readonly ignored: boolean;
}

/** @param isExcepted whether an exception of the policy that is in force covers it there */
export function standingOf(observation: Observation, isExcepted: boolean): FullStanding {
  const { standing, location, otherLocations = [], category, severity, confidence, suppression } = observation;
  const places = [location, ...otherLocations].flatMap((place) => place?.path ?? []);
  return {
    paths: standing?.path === undefined ? [...new Set(places)].sort() : [standing.path],
    kind: standing?.kind ?? 'source',
    scope: observation.package?.scope ?? 'unknown',
    severity: standing?.severity ?? severity,
    confidence: standing?.confidence ?? confidence,
    allowedBy: isExcepted ? 'an exception of the policy' : (suppression?.reason ?? null),
    ignored: observation.inlineIgnore !== undefined && category !== 'malware',
  };
}
