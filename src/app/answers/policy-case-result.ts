import { createHash } from 'node:crypto';
import { entriesOf, fieldOf } from '../../config/plain-yaml.js';
import { ConfigurationError, LocatedError } from '../../model/errors.js';
import type { RunResult } from '../../model/run-result.js';
import { NO_STATS, SWITCHED_OFF } from '../../model/scan.js';
import { PRODUCT } from '../../product.js';
import { parseRunResult } from '../../report/json/parse.js';
import { OPTIONAL_SCANNERS } from '../../scan/index.js';
import { VERSION } from '../../util/version.js';
import type { PolicyCase } from './policy-case.js';
import { againstBaseline } from './policy-case-baseline.js';

/** Categories whose findings are of a package. */
const OF_PACKAGES: ReadonlySet<unknown> = new Set(['dependency', 'malware', 'license']);

/**
 * The run that a case speaks of: all that it leaves out is as usual, every scanner ran and was done. What it says is
 * read as a recorded result is.
 * @param place how messages name the case
 * @throws ConfigurationError in one line for what no run could have said
 */
export async function caseResult(policyCase: PolicyCase, place: string): Promise<RunResult> {
  const { baseline, findings } = policyCase;
  const result = await readResult(policyCase, findings, place);
  if (baseline === null) return result;
  const before = await readResult(policyCase, baseline, `${place}: baseline`);
  const judged = againstBaseline(result.findings, before.findings, place);
  return { ...result, subject: { ...result.subject, base: null }, findings: judged };
}

async function readResult(
  { scans, coverage, event }: PolicyCase,
  findings: readonly unknown[],
  place: string,
): Promise<RunResult> {
  const result = {
    schemaVersion: 1,
    tool: { name: 'gatehouse', version: VERSION },
    subject: { repository: null, base: 'a'.repeat(40), head: 'b'.repeat(40), event },
    policy: 'default',
    scans: scansOf(scans),
    findings: findings.map(findingOf),
    remedies: [],
    coverage: coverage.map(entryOf),
    notices: [],
    verdict: { outcome: 'pass', violations: [] },
  };
  try {
    return await parseRunResult(JSON.stringify(result), place);
  } catch (error) {
    if (!(error instanceof LocatedError)) throw error;
    const where = error.message.replace('the run result does not fit its schema: ', '');
    throw new ConfigurationError(`${place}: ${where}`);
  }
}

function findingOf(said: unknown, index: number): object {
  const { path, location, package: pkg, risk, fix, suppression, ...rest } = fields(said);
  const rule = typeof rest.rule === 'string' ? rest.rule : 'a-rule';
  const isOfPackage = pkg !== undefined || OF_PACKAGES.has(rest.category);
  const place = { path: path ?? (isOfPackage ? 'package-lock.json' : 'src/app.ts'), startLine: 1 };
  return {
    id: createHash('sha256').update(`${index}`).digest('hex').slice(0, 32),
    category: 'code',
    rule,
    severity: 'high',
    confidence: 'high',
    title: rule,
    message: rule,
    location: location === null ? null : { ...place, ...fields(location) },
    ...(isOfPackage && { package: packageOf(fields(pkg)) }),
    aliases: [],
    cwe: [],
    references: [],
    ...(risk !== undefined && { risk: { cvss: null, kev: null, epss: null, ...fields(risk) } }),
    ...(fix !== undefined && { fix: { description: 'a fix', ...fields(fix) } }),
    state: 'new',
    suppression: suppression === undefined ? null : suppression,
    sources: [{ tool: 'gatehouse', version: VERSION, rule }],
    ...rest,
  };
}

function packageOf(said: Fields): Fields {
  return { ecosystem: 'npm', name: 'a-package', version: '1.0.0', scope: 'runtime', ...said };
}

/** Every scanner, done, or without anything to look at where that is the usual case; those that the case names as it says. */
function scansOf(said: readonly unknown[]): readonly object[] {
  const known = PRODUCT.scanners.map(({ id }): unknown => id);
  const others = said.map((each) => fieldOf(each, 'scanner')).filter((id) => !known.includes(id));
  return [...known, ...others].map((scanner) => {
    const own = fields(said.find((each) => fieldOf(each, 'scanner') === scanner));
    return {
      scanner,
      engine: 'builtin',
      status: typeof scanner === 'string' && OPTIONAL_SCANNERS.has(scanner) ? 'not-applicable' : 'complete',
      reason: own['status'] === 'skipped' ? SWITCHED_OFF : null,
      durationMs: 0,
      stats: NO_STATS,
      problems: [],
      notes: [],
      ...own,
    };
  });
}

function entryOf(said: unknown): object {
  const { kind, ...rest } = fields(said);
  return {
    scanner: 'workspace',
    kind,
    path: 'src/app.ts',
    subject: String(kind),
    count: 1,
    reason: String(kind),
    byChange: false,
    touched: true,
    outcome: 'ignore',
    ...rest,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return Object.fromEntries(entriesOf(value));
}
