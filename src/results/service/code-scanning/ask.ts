import type { Alerts, CodeAlert, CodeAnalysis } from '../../../forge/alerts.js';
import type { AnalysedChange } from '../../../model/analysed-change.js';
import type { Severity } from '../../../model/severity.js';
import { toolId } from '../../../util/tool-id.js';
import type { ForeignResult, ForeignState } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import { askHost } from '../code-host.js';
import type { ServiceAnswer, ServiceRequest } from '../service.js';
import { lookAgain } from '../waiting.js';
import type { CodeScanningSettings } from './settings.js';

const GRANT = 'security-events: read';

const SEVERITIES: ReadonlyMap<string | null, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
]);
const LEVELS: ReadonlyMap<string | null, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'info'],
]);

/** An analysis of the head, with the ref under which its alerts are listed. */
interface Found extends CodeAnalysis {
  readonly ref: string;
}

/** What each tool that the policy names says of the head. An alert that the target branch has too was there before. */
export async function askCodeScanning(
  request: ServiceRequest<CodeScanningSettings>,
): Promise<readonly ServiceAnswer[]> {
  const { settings, change, alerts, pause } = request;
  const refs = refsOf(change);
  const found = await lookAgain(settings.wait, pause, async (isLast) => {
    const analyses = await analysesOf(alerts, refs, change);
    const missing = settings.tools.filter((tool) => !analyses.some((one) => isOf(tool, one)));
    return missing.length === 0 || isLast ? analyses : null;
  });
  const known = await knownNumbers(request);
  const lists = new Map<string, readonly CodeAlert[]>();
  for (const ref of new Set((found ?? []).map((one) => one.ref)))
    lists.set(ref, await askHost(alerts, GRANT, (asked) => asked.codeAlerts(ref)));
  return settings.tools.map((tool) => answerOf(tool, found ?? [], lists, known));
}

/** A job sees the merge of a pull request, and some analyses are of its head. */
function refsOf({ pull, branch }: AnalysedChange): readonly string[] {
  return pull === null ? [`refs/heads/${branch}`] : [`refs/pull/${pull}/merge`, `refs/pull/${pull}/head`];
}

async function analysesOf(alerts: Alerts | null, refs: readonly string[], change: AnalysedChange): Promise<Found[]> {
  const found: Found[] = [];
  for (const ref of refs) {
    const listed = await askHost(alerts, GRANT, (asked) => asked.codeAnalyses(ref));
    for (const one of listed) if (change.commits.includes(one.commit)) found.push({ ...one, ref });
  }
  return found;
}

function isOf(name: string, { tool }: { readonly tool: string }): boolean {
  return toolId(tool) === toolId(name);
}

/** Numbers of the alerts that the target branch has; null where it has none to compare with. */
async function knownNumbers({
  alerts,
  change: { pull, target },
}: ServiceRequest<CodeScanningSettings>): Promise<ReadonlySet<number> | null> {
  if (pull === null || target === null) return null;
  const ref = `refs/heads/${target}`;
  const analyses = await askHost(alerts, GRANT, (asked) => asked.codeAnalyses(ref));
  if (analyses.length === 0) return null;
  const listed = await askHost(alerts, GRANT, (asked) => asked.codeAlerts(ref));
  return new Set(listed.map(({ number }) => number));
}

function answerOf(
  name: string,
  analyses: readonly Found[],
  lists: ReadonlyMap<string, readonly CodeAlert[]>,
  known: ReadonlySet<number> | null,
): ServiceAnswer {
  const own = analyses.filter((one) => isOf(name, one));
  const [first] = own;
  if (first === undefined)
    return { id: toolId(name), run: failed(name, 'code scanning has no analysis of the head by this tool') };
  const broken = own.find(({ error }) => error !== '');
  if (broken !== undefined)
    return { id: toolId(name), run: failed(name, `code scanning says of its analysis: ${broken.error.slice(0, 300)}`) };
  const refs = new Set(own.map(({ ref }) => ref));
  const listed = new Map(
    [...refs]
      .flatMap((ref) => lists.get(ref) ?? [])
      .flatMap((alert) => (isOf(name, alert) ? [[alert.number, alert]] : [])),
  );
  const open = [...listed.values()].filter(({ state }) => state === 'open');
  const dismissed = listed.size - open.length;
  return {
    id: toolId(name),
    run: {
      tool: first.tool,
      version: first.version ?? 'unknown',
      failure: null,
      revision: first.commit,
      countsPoints: false,
      results: open.map((alert) => resultOf(alert, known)),
      leftOut: 0,
      unreadable: 0,
    },
    notes: [
      ...own.flatMap(({ warning }) => (warning === '' ? [] : [`code scanning warns: ${warning.slice(0, 300)}`])),
      ...(dismissed === 0 ? [] : [`${dismissed} alerts left out: dismissed on GitHub`]),
    ],
  };
}

function failed(tool: string, failure: string): ServiceAnswer['run'] {
  const nothing = { results: [], leftOut: 0, unreadable: 0 };
  return { tool, version: 'unknown', failure, revision: null, countsPoints: false, ...nothing };
}

function resultOf(alert: CodeAlert, known: ReadonlySet<number> | null): ForeignResult {
  const { rule, title, message, level, severity, tags, help, place, number } = alert;
  const state: ForeignState | null = known === null ? null : known.has(number) ? 'known' : 'new';
  return {
    rule,
    title,
    message,
    severity: SEVERITIES.get(severity) ?? LEVELS.get(level) ?? 'medium',
    confidence: 'medium',
    cwe: tags.flatMap((tag) => weaknessIn(tag)),
    advisories: [],
    purl: null,
    tags: tags.map((tag) => tag.toLowerCase()),
    help,
    places: place === null ? [] : [{ ...place, path: pathInRepository(place.path, []) }],
    identity: [`alert=${number}`],
    snippet: null,
    state,
    isSuppressed: false,
  };
}

/** `external/cwe/cwe-089`, as CodeQL tags its rules. */
function weaknessIn(tag: string): string[] {
  const [, number] = /(?:^|\/)cwe-0*(\d{1,5})$/i.exec(tag) ?? [];
  return number === undefined ? [] : [`CWE-${number}`];
}
