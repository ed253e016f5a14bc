import type { Finding, FindingState, Suppression, TraceStep } from '../../model/finding.js';
import type { Location } from '../../model/location.js';
import type { Severity } from '../../model/severity.js';
import { boundedTrace } from '../../util/bounded-trace.js';
import { foundByWords } from '../found-by.js';
import { pagePlaces } from '../page-place.js';
import { titleOf } from '../words.js';
import { artifactUri, messageText } from './message.js';

const MAX = { locations: 1_000, title: 300, message: 2_000, fix: 500, label: 200 } as const;

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
  // An advisory without a score is no small thing until somebody has looked at it.
  unknown: 'warning',
} satisfies Record<Severity, string>;
const BASELINE_STATES = { new: 'new', existing: 'unchanged', fixed: 'absent' } satisfies Record<FindingState, string>;

/** SARIF's level for a severity (§ 3.27.10). */
export function levelOf(severity: Severity): string {
  return LEVELS[severity];
}

/** One finding as a SARIF result (§ 3.27). */
export function sarifResult(finding: Finding, ruleIndex: number) {
  const locations = finding.location === null ? [] : [finding.location, ...(finding.otherLocations ?? [])];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: textOf(finding) },
    locations: locations.length > 0 ? locations.slice(0, MAX.locations).map(locationOf) : pageLocations(finding),
    // The second key is the one by which GitHub recognises an alert in a later run.
    partialFingerprints: { 'gatehouse/v1': finding.id, primaryLocationLineHash: `${finding.id}:1` },
    baselineState: BASELINE_STATES[finding.state],
    suppressions: finding.suppression === null ? [] : [suppressionOf(finding.suppression)],
    ...codeFlowsOf(finding),
    ...fixesOf(finding),
    properties: propertiesOf(finding),
  };
}

function textOf(finding: Finding): string {
  const pkg = finding.package === undefined ? '' : `${finding.package.name} ${finding.package.version}: `;
  const fix = finding.fix?.command ?? finding.fix?.description ?? '';
  return [
    messageText(`${pkg}${titleOf(finding)}`, MAX.title),
    messageText(finding.message, MAX.message),
    fix === '' ? '' : `Fix: ${messageText(fix, MAX.fix)}`,
    ...foundByWords([finding]).map((words) => messageText(words, MAX.title)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function locationOf(location: Location) {
  const region = regionOf(location);
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(location.path), uriBaseId: '%SRCROOT%' },
      ...(region !== null && { region }),
    },
    ...(location.commit !== undefined && { properties: { commit: location.commit } }),
  };
}

/** The way of the data as the one thread of one flow (§ 3.36), which viewers show step by step. */
function codeFlowsOf({ trace = [] }: Finding) {
  if (trace.length === 0) return {};
  return { codeFlows: [{ threadFlows: [{ locations: boundedTrace(trace).map(stepOf) }] }] };
}

function stepOf({ location, label }: TraceStep) {
  return { location: { ...locationOf(location), message: { text: messageText(label, MAX.label) } } };
}

/**
 * A text of the pull request is no file of the repository: its address is absolute. Code scanning gets no such result,
 * so beside files the pages are a property.
 */
function pageLocations(finding: Finding) {
  return pagePlaces(finding).map(({ label, reference }) => ({
    physicalLocation: { artifactLocation: { uri: new URL(reference).href } },
    message: { text: label },
  }));
}

/** A region that ends before it starts is refused by readers; such an end is left out. */
function regionOf({ startLine, startColumn, endLine, endColumn }: Location) {
  if (startLine === undefined) return null;
  const end = endLine !== undefined && endLine >= startLine ? endLine : undefined;
  const isForward = end !== undefined && (end > startLine || (endColumn ?? 0) > (startColumn ?? 1));
  return {
    startLine,
    ...(startColumn !== undefined && { startColumn }),
    ...(end !== undefined && { endLine: end }),
    ...(isForward && endColumn !== undefined && { endColumn }),
  };
}

function suppressionOf(suppression: Suppression) {
  return {
    kind: suppression.kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: messageText(suppression.reason, MAX.message),
    properties: {
      kind: suppression.kind,
      ...(suppression.owner !== undefined && { owner: suppression.owner }),
      ...(suppression.expires !== undefined && { expires: suppression.expires }),
    },
  };
}

/** A replacement of whole lines (§ 3.57): the deleted region has no columns. */
function fixesOf(finding: Finding) {
  const { location, fix } = finding;
  if (fix?.replacement === undefined || location?.startLine === undefined || finding.state === 'fixed') return {};
  const endLine = Math.max(location.startLine, location.endLine ?? location.startLine);
  const replacement = {
    deletedRegion: { startLine: location.startLine, endLine },
    insertedContent: { text: fix.replacement.replace(/\r?\n$/, '') },
  };
  const change = {
    artifactLocation: { uri: artifactUri(location.path), uriBaseId: '%SRCROOT%' },
    replacements: [replacement],
  };
  return { fixes: [{ description: { text: messageText(fix.description, MAX.fix) }, artifactChanges: [change] }] };
}

function propertiesOf(finding: Finding) {
  const { fix, risk } = finding;
  const pages = finding.location === null ? [] : pagePlaces(finding).map(({ reference }) => reference);
  return {
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    ...(finding.package !== undefined && { package: finding.package }),
    ...(finding.aliases.length > 0 && { aliases: finding.aliases }),
    ...(risk !== undefined && { risk }),
    ...(finding.remedy !== undefined && { remedy: finding.remedy }),
    ...(pages.length > 0 && { pages }),
    ...(fix?.version !== undefined && { fixVersion: fix.version }),
    ...(fix?.command !== undefined && { fixCommand: fix.command }),
    sources: finding.sources,
  };
}
