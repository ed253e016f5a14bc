import type { Severity } from '../../model/severity.js';
import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignPlace, ForeignResult, ForeignRun } from '../foreign-run.js';
import { advisoriesAt } from '../read/ids.js';
import { joinItems, readItems } from '../read/items.js';
import { placeOf } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { failedRun, foreignRun } from '../read/run.js';
import { pathInRepository } from '../repository-path.js';

const TOOL = 'govulncheck';
const MAX_PLACES = 20;

/** How near the code comes to a vulnerability: each finding is of one of these. */
type Reach = 'called' | 'imported' | 'required';

/** All findings of one vulnerability in one module. */
interface Vulnerability {
  readonly osv: UnknownObject;
  readonly module: string;
  readonly version: string | null;
  readonly fixedIn: string | null;
  reach: Reach;
  readonly calls: UnknownObject[];
}

/** Reads the messages of a report: its configuration, how far it came, advisories, and findings that name them. */
export function readGovulncheck(messages: readonly UnknownObject[]): ForeignRun {
  const config = objectAt(messages.find((message) => 'config' in message)?.config);
  const version = wordAt(config.scanner_version) ?? 'unknown';
  if (!isFinished(messages)) return failedRun(TOOL, 'the report ends before the code was checked', { version });
  const own = ownModules(messages);
  const { vulnerabilities, unreadable, repeated } = gathered(messages);
  const read = readItems([...vulnerabilities.values()].map(asObject), (one) =>
    resultOf(vulnerabilities.get(String(one.key)), own, config.scan_level),
  );
  return foreignRun({
    tool: TOOL,
    version,
    manifests: { names: /^go\.mod$/, paths: [null], isRoot: true },
    ...joinItems([read, { results: [], leftOut: repeated, unreadable, cut: 0 }]),
  });
}

function asObject(vulnerability: Vulnerability): UnknownObject {
  return { key: keyOf(vulnerability.osv.id, vulnerability.module) };
}

function keyOf(id: unknown, module: string): string {
  return JSON.stringify([id, module]);
}

/** Later releases fetch advisories first and say so, and then that they check; where the service gives none they end in between. */
function isFinished(messages: readonly UnknownObject[]): boolean {
  const words = messages.map(({ progress }) => wordAt(objectAt(progress).message) ?? '');
  return !words.some((word) => word.startsWith('Fetching ')) || words.some((word) => word.startsWith('Checking '));
}

/** Modules that are ours: what is not, a version is known of. */
function ownModules(messages: readonly UnknownObject[]): ReadonlySet<unknown> {
  const modules = messages.flatMap(({ SBOM }) => itemsAt(objectAt(SBOM).modules)).map(objectAt);
  return new Set(modules.filter(({ version }) => version === undefined).map(({ path }) => path));
}

/** Findings come once for the module, once for the package and once for each symbol; the nearest of them counts. */
function gathered(messages: readonly UnknownObject[]) {
  const advisories = new Map(messages.flatMap(({ osv }) => (isObject(osv) ? [[osv.id, osv] as const] : [])));
  const vulnerabilities = new Map<string, Vulnerability>();
  let [unreadable, repeated] = [0, 0];
  for (const { finding } of messages) {
    if (finding === undefined) continue;
    const { osv: id, trace, fixed_version } = objectAt(finding);
    const [vulnerable] = itemsAt(trace).map(objectAt);
    const module = wordAt(vulnerable?.module);
    if (wordAt(id) === null || vulnerable === undefined || module === null) {
      unreadable++;
      continue;
    }
    const key = keyOf(id, module);
    const known = vulnerabilities.get(key);
    const osv = advisories.get(id) ?? { id };
    const first = { osv, module, version: wordAt(vulnerable.version), fixedIn: wordAt(fixed_version), calls: [] };
    const one: Vulnerability = known ?? { ...first, reach: 'required' };
    if (known !== undefined) repeated++;
    one.reach = nearer(one.reach, reachOf(vulnerable));
    if (one.calls.length < MAX_PLACES && reachOf(vulnerable) === 'called') one.calls.push(objectAt(finding));
    vulnerabilities.set(key, one);
  }
  return { vulnerabilities, unreadable, repeated };
}

function reachOf(frame: UnknownObject): Reach {
  if (wordAt(frame.function) !== null) return 'called';
  return wordAt(frame.package) === null ? 'required' : 'imported';
}

function nearer(a: Reach, b: Reach): Reach {
  const order: readonly Reach[] = ['called', 'imported', 'required'];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

const WORDS = {
  called: 'The code calls a vulnerable symbol.',
  imported: 'Lowered: the code imports the package and calls no vulnerable symbol of it.',
  required: 'Lowered: the module is required and none of its vulnerable packages is imported.',
} as const satisfies Record<Reach, string>;

/** How much is known of the code: without a call graph nobody can say that nothing is called. */
function severityOf(reach: Reach, level: unknown): Severity {
  if (reach === 'called') return 'high';
  if (level === 'symbol') return 'low';
  return level === 'package' && reach === 'required' ? 'low' : 'high';
}

function resultOf(one: Vulnerability | undefined, own: ReadonlySet<unknown>, level: unknown): ForeignResult | null {
  if (one === undefined) return null;
  const { osv, module, version, fixedIn, reach, calls } = one;
  const rule = wordAt(osv.id) ?? 'unnamed-rule';
  const severity = severityOf(reach, level);
  const title = wordAt(osv.summary) ?? `${rule} in ${module}`;
  const known = severity === 'high' && reach !== 'called' ? 'Nobody looked whether it is called.' : WORDS[reach];
  return foreignResult({
    rule,
    title,
    message: `${wordAt(osv.details) ?? title}\n\n${known}`.trim(),
    severity,
    confidence: severity === 'high' ? 'high' : 'medium',
    category: 'dependency',
    advisories: [...advisoriesAt(osv.id), ...advisoriesAt(osv.aliases)],
    purl: purlOf('golang', module, version),
    fixedIn: fixedIn?.replace(/^v/, '') ?? null,
    help: wordAt(objectAt(osv.database_specific).url),
    places: calls.flatMap(({ trace }) => ownCall(itemsAt(trace).map(objectAt), own) ?? []),
  });
}

/** The trace begins at the vulnerable symbol and ends in our own code; the call that leaves it is where something can be done. */
function ownCall(trace: readonly UnknownObject[], own: ReadonlySet<unknown>): ForeignPlace | null {
  const frame = trace.find(({ module }) => own.has(module)) ?? trace.at(-1);
  const { filename, line, column } = objectAt(frame?.position);
  const path = wordAt(filename);
  if (path === null || path.startsWith('/')) return null;
  return placeOf(pathInRepository(path.replaceAll('\\', '/'), []), { startLine: line, startColumn: column });
}
