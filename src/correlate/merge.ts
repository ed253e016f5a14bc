import type { Source } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Observation } from '../model/observation.js';
import { CONFIDENCES } from '../model/severity.js';
import { compareSeverity, worstSeverity } from '../util/severity-order.js';

/**
 * Joins observations that say the same of one place: two tools, or two rules, that report one package under a shared
 * advisory id, one secret at overlapping columns, or one weakness (a shared CWE) at the same lines. The first one
 * keeps its rule and text; severity and confidence are the worse of both, sources are listed side by side.
 */
export function mergeObservations(observations: readonly Observation[]): Observation[] {
  const merged: Observation[] = [];
  const byPlace = new Map<string, number[]>();
  for (const observation of observations) {
    const place = placeOf(observation);
    const candidates = byPlace.get(place) ?? [];
    const at = candidates.find((index) => {
      const other = merged[index];
      return other !== undefined && saysTheSame(other, observation);
    });
    const twin = at === undefined ? undefined : merged[at];
    if (at !== undefined && twin !== undefined) {
      merged[at] = join(twin, observation);
      continue;
    }
    candidates.push(merged.length);
    byPlace.set(place, candidates);
    merged.push(observation);
  }
  return merged;
}

/** Only observations of one place are compared, so that joining stays linear. */
function placeOf(observation: Observation): string {
  const { category, location, package: pkg } = observation;
  if (pkg !== undefined) return JSON.stringify([category, location?.path, pkg.ecosystem, pkg.name, pkg.version]);
  return JSON.stringify([category, location?.path, location?.startLine, location?.commit]);
}

function saysTheSame(a: Observation, b: Observation): boolean {
  if (a.package !== undefined || b.package !== undefined) return sharesId(a, b);
  if (a.location === null || b.location === null) return false;
  if (a.category === 'secret') return overlaps(a.location, b.location);
  return a.rule === b.rule ? overlaps(a.location, b.location) && !sameSource(a, b) : sharesWeakness(a, b);
}

function sharesId(a: Observation, b: Observation): boolean {
  const ids = new Set([a.rule, ...a.aliases]);
  return [b.rule, ...b.aliases].some((id) => ids.has(id));
}

function sharesWeakness(a: Observation, b: Observation): boolean {
  return (
    a.location !== null &&
    b.location !== null &&
    overlaps(a.location, b.location) &&
    a.cwe.some((cwe) => b.cwe.includes(cwe))
  );
}

function sameSource(a: Observation, b: Observation): boolean {
  return a.sources.some((source) => b.sources.some((other) => other.tool === source.tool));
}

/** Whether two places of one start line share a column; a place without columns covers its whole line. */
function overlaps(a: Location, b: Location): boolean {
  if (a.startLine !== b.startLine) return false;
  const endOf = (place: Location): number =>
    place.endLine !== undefined && place.endLine !== place.startLine ? Infinity : (place.endColumn ?? Infinity);
  return (a.startColumn ?? 1) < endOf(b) && (b.startColumn ?? 1) < endOf(a);
}

function join(first: Observation, second: Observation): Observation {
  const severity = compareSeverity(first.severity, second.severity) <= 0 ? first.severity : second.severity;
  const surer = CONFIDENCES.indexOf(first.confidence) <= CONFIDENCES.indexOf(second.confidence) ? first : second;
  const fix = first.fix ?? second.fix;
  const risk = first.risk ?? second.risk;
  const { suppression, standing, ...open } = first;
  return {
    ...open,
    ...(standing !== undefined && { standing: { ...standing, ...heavier(first, second) } }),
    // What one of them does not allow is not allowed.
    ...(suppression !== undefined && second.suppression !== undefined && { suppression }),
    severity,
    confidence: surer.confidence,
    aliases: union(
      first.aliases,
      second.rule === first.rule || second.package === undefined ? second.aliases : [second.rule, ...second.aliases],
    ).filter((id) => id !== first.rule),
    cwe: union(first.cwe, second.cwe),
    references: union(first.references, second.references),
    sources: uniqueSources([...first.sources, ...second.sources]),
    ...(fix !== undefined && { fix }),
    ...(risk !== undefined && { risk }),
  };
}

/** What was seen before anybody was asked, where the first says so: the worse of both. */
function heavier({ standing }: Observation, second: Observation): Observation['standing'] {
  const severities = [standing?.severity, second.standing?.severity ?? second.severity];
  const confidences = [standing?.confidence, second.standing?.confidence ?? second.confidence];
  return {
    ...(standing?.severity !== undefined && {
      severity: worstSeverity(severities.filter((each) => each !== undefined)),
    }),
    ...(standing?.confidence !== undefined && {
      confidence: CONFIDENCES.find((each) => confidences.includes(each)) ?? standing.confidence,
    }),
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function uniqueSources(sources: readonly Source[]): Source[] {
  const seen = new Map(sources.map((source) => [JSON.stringify([source.tool, source.version, source.rule]), source]));
  return [...seen.values()];
}
