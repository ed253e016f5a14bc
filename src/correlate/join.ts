import type { Source, TraceStep } from '../model/finding.js';
import type { Observation, Standing } from '../model/observation.js';
import { CONFIDENCES, type Confidence } from '../model/severity.js';
import { worstSeverity } from '../util/severity-order.js';

/** As many as a report holds (`schema/run-result.schema.json`). */
const MAX_SOURCES = 100;

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
    sources: uniqueSources([...first.sources, ...saidBy(second)]),
  };
}

/** Two of one problem as one: the first one's words, the worse severity, the surer confidence, every fact of both. */
export function join(first: Observation, second: Observation): Observation {
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
    sources: uniqueSources([...first.sources, ...saidBy(second)]),
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
  return [...seen.values()].slice(0, MAX_SOURCES);
}

/** The sources of what is joined to another: in whose words it is told no more. */
function saidBy({ sources, imported, title, severity }: Observation): Source[] {
  return imported === undefined ? [...sources] : sources.map((source) => ({ title, severity, ...source }));
}
