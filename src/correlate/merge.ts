import type { Source, TraceStep } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Observation, Standing } from '../model/observation.js';
import { CONFIDENCES, type Confidence } from '../model/severity.js';
import { worstSeverity } from '../util/severity-order.js';

/**
 * Joins observations that say the same of one place: two tools, or two rules, that report one package under a shared
 * advisory id, one secret at overlapping columns, or one weakness (a shared CWE) at the same lines. The first one
 * keeps its rule and text; severity and confidence are the worse of both, sources are listed side by side, and of two
 * ways of the data the shorter one is told.
 */
export function mergeObservations(observations: readonly Observation[]): Observation[] {
  const all: Joined[] = [];
  const byPlace = new Map<string, Joined[]>();
  for (const observation of [...observations].sort(oursFirst)) {
    const place = placeOf(observation);
    const neighbours = byPlace.get(place) ?? [];
    const twin = neighbours.find((each) => saysTheSame(each.observation, observation));
    if (twin !== undefined) {
      twin.observation = join(twin.observation, observation);
      continue;
    }
    const joined = { observation };
    all.push(joined);
    neighbours.push(joined);
    byPlace.set(place, neighbours);
  }
  return all.map(({ observation }) => observation);
}

/** What we have seen ourselves is told by us, wherever a stranger says that it begins. */
function oursFirst(a: Observation, b: Observation): number {
  return Number(a.imported !== undefined) - Number(b.imported !== undefined);
}

/** What was joined so far. */
interface Joined {
  observation: Observation;
}

/** Only observations of one place are compared, so that joining stays linear. */
function placeOf(observation: Observation): string {
  const { category, location, package: pkg } = observation;
  if (pkg !== undefined) return JSON.stringify([category, location?.path, pkg.ecosystem, pkg.name, pkg.version]);
  return JSON.stringify([category, location?.path, location?.startLine, location?.commit]);
}

/** Whether two of one place are one problem. */
function saysTheSame(a: Observation, b: Observation): boolean {
  if (a.package !== undefined) return sharesId(a, b);
  if (!overlaps(a.location, b.location)) return false;
  if (a.category === 'secret') return true;
  return a.rule === b.rule ? !sameSource(a, b) : a.cwe.some((cwe) => b.cwe.includes(cwe));
}

function sharesId(a: Observation, b: Observation): boolean {
  const ids = new Set([a.rule, ...a.aliases]);
  return [b.rule, ...b.aliases].some((id) => ids.has(id));
}

function sameSource(a: Observation, b: Observation): boolean {
  return a.sources.some((source) => b.sources.some((other) => other.tool === source.tool));
}

/** Whether two places of one start line share a column. What has no place shares none. */
function overlaps(a: Location | null, b: Location | null): boolean {
  return (a?.startColumn ?? 1) < endColumnOf(b) && (b?.startColumn ?? 1) < endColumnOf(a);
}

/** Where a place ends on its first line; one without columns covers its whole line. */
function endColumnOf(place: Location | null): number {
  if (place === null) return 0;
  const { startLine, endLine = startLine, endColumn = Infinity } = place;
  return endLine === startLine ? endColumn : Infinity;
}

/**
 * What a report adds to what we found ourselves: that it says so too, and how bad and how sure it is. No name, link or
 * weakness of a stranger becomes one of ours: an exception or a rule of the policy may go by them.
 */
function joinReport(first: Observation, second: Observation): Observation {
  const { level: _level, ...own } = first;
  const { severity = first.severity, confidence = first.confidence } = first.standing ?? {};
  return {
    ...own,
    // The base is compared by what we saw there, which knows of no report.
    standing: { ...first.standing, severity, confidence },
    severity: worstSeverity([first.severity, second.severity]),
    confidence: surer(first.confidence, second.confidence),
    sources: uniqueSources([...first.sources, ...second.sources]),
  };
}

function join(first: Observation, second: Observation): Observation {
  if (second.imported !== undefined && first.imported === undefined) return joinReport(first, second);
  const fix = first.fix ?? second.fix;
  const risk = first.risk ?? second.risk;
  const trace = shorterTrace(first.trace, second.trace);
  const level = freer(first.level, second.level);
  const { suppression, standing, level: _first, trace: _own, ...open } = first;
  const before = first.imported?.before === true && second.imported?.before === true;
  return {
    ...open,
    ...(first.imported !== undefined && { imported: { before } }),
    ...(standing !== undefined && { standing: joinStandings(standing, second) }),
    // What one of them does not allow is not allowed.
    ...(suppression !== undefined && second.suppression !== undefined && { suppression }),
    severity: worstSeverity([first.severity, second.severity]),
    confidence: surer(first.confidence, second.confidence),
    aliases: union(
      first.aliases,
      second.package === undefined ? second.aliases : [second.rule, ...second.aliases],
    ).filter((id) => id !== first.rule),
    cwe: union(first.cwe, second.cwe),
    references: union(first.references, second.references),
    sources: uniqueSources([...first.sources, ...second.sources]),
    ...(fix !== undefined && { fix }),
    ...(risk !== undefined && { risk }),
    ...(trace !== undefined && { trace }),
    ...(level !== undefined && { level }),
  };
}

/** How far it may go when two say it: as far as either lets it. */
function freer(a: Observation['level'], b: Observation['level']): Observation['level'] {
  if (a === undefined || b === undefined) return undefined;
  return a === 'warn' ? a : b;
}

/** The shorter of two ways, the first one's where they are as long; a way without steps is none. */
function shorterTrace(a: readonly TraceStep[] = [], b: readonly TraceStep[] = []): readonly TraceStep[] | undefined {
  const [shortest] = [a, b].filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
  return shortest;
}

/** What was seen before anybody was asked, where the first says so: the worse of both. */
function joinStandings(standing: Standing, second: Observation): Standing {
  const { severity, confidence } = standing;
  const also = { ...second, ...second.standing };
  return {
    ...standing,
    ...(severity !== undefined && { severity: worstSeverity([severity, also.severity]) }),
    ...(confidence !== undefined && { confidence: surer(confidence, also.confidence) }),
  };
}

function surer(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b) ? a : b;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function uniqueSources(sources: readonly Source[]): Source[] {
  const seen = new Map(sources.map((source) => [JSON.stringify([source.tool, source.version, source.rule]), source]));
  return [...seen.values()];
}
