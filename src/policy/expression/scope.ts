import type { JudgedEntry } from '../../model/coverage.js';
import type { Finding } from '../../model/finding.js';
import type { SurfaceChange, SurfaceElement } from '../../model/surface.js';
import type { ChangeFacts } from '../facts.js';

/**
 * What an expression may speak of, in CEL's types: names as the report has them. What a finding has not is left out, so that
 * `has(finding.risk)` answers and anything else about it does not match.
 */
export const SCHEMA = {
  finding: {
    id: 'string',
    category: 'string',
    rule: 'string',
    severity: 'string',
    confidence: 'string',
    title: 'string',
    message: 'string',
    state: 'string',
    level: 'string',
    path: 'string',
    location: { path: 'string', startLine: 'int', endLine: 'int' },
    package: {
      ecosystem: 'string',
      name: 'string',
      version: 'string',
      purl: 'string',
      scope: 'string',
      direct: 'bool',
    },
    aliases: 'list<string>',
    cwe: 'list<string>',
    references: 'list<string>',
    worsened: 'list<string>',
    tools: 'list<string>',
    risk: { cvss: 'double', kev: 'bool', epss: 'double' },
    fix: { description: 'string', version: 'string', command: 'string' },
  },
  change: {
    author: 'string',
    bot: 'bool',
    fork: 'bool',
    draft: 'bool',
    labels: 'list<string>',
    base: 'string',
    head: 'string',
    files: 'list<string>',
  },
  run: { event: 'string', newFindings: 'int', warnings: 'int', oldFindings: 'int', fixedFindings: 'int' },
  surface: { added: 'list<map>', removed: 'list<map>' },
} as const;

/** What may stand before an element: of one where nobody looks for it, that is not known. */
const PROTECTED = ['authentication', 'authorisation', 'validation', 'limiter', 'csrf'] as const;

type Values = Readonly<Record<string, unknown>>;

/** The finding as expressions see it. */
export function findingValues(finding: Finding): Values {
  const { location, package: pkg, risk, fix, worsened, level, sources, ...rest } = finding;
  return given({
    id: rest.id,
    category: rest.category,
    rule: rest.rule,
    severity: rest.severity,
    confidence: rest.confidence,
    title: rest.title,
    message: rest.message,
    state: rest.state,
    level: level ?? 'block',
    path: location?.path ?? '',
    location: location === null ? undefined : placeValues(location),
    package:
      pkg === undefined
        ? undefined
        : given({
            ecosystem: pkg.ecosystem,
            name: pkg.name,
            version: pkg.version,
            purl: pkg.purl,
            scope: pkg.scope,
            direct: pkg.direct,
          }),
    aliases: rest.aliases,
    cwe: rest.cwe,
    references: rest.references,
    worsened: worsened ?? [],
    tools: sources.map(({ tool }) => tool),
    risk: risk === undefined ? undefined : given({ cvss: risk.cvss, kev: risk.kev, epss: risk.epss }),
    fix:
      fix === undefined
        ? undefined
        : given({ description: fix.description, version: fix.version, command: fix.command }),
  });
}

function placeValues({ path, startLine, endLine }: NonNullable<Finding['location']>): Values {
  return given({
    path,
    startLine: startLine === undefined ? undefined : BigInt(startLine),
    endLine: endLine === undefined ? undefined : BigInt(endLine),
  });
}

/** The change as expressions see it; of a run without one nothing is known but its files. */
export function changeValues(change: ChangeFacts): Values {
  return given({ ...change });
}

/** What a whole run comes to. */
export interface RunCounts {
  readonly event: string;
  readonly newFindings: number;
  readonly warnings: number;
  readonly oldFindings: number;
  readonly fixedFindings: number;
}

export function runValues({ event, ...counts }: RunCounts): Values {
  return { event, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, BigInt(count)])) };
}

/**
 * What the change opens and closes as expressions see it: a map for each element, its facts by name among its keys
 * (`e.authentication == 'unprotected'`); `answered` where no question of it is open.
 */
export function surfaceValues(surface: SurfaceChange | undefined): Values {
  return {
    added: (surface?.opened ?? []).map((element) => ({
      ...elementValues(element),
      change: element.change,
      answered: element.questions.length === 0,
      answeredBy: (element.answers ?? []).map(({ by }) => by),
    })),
    removed: (surface?.closed ?? []).map(elementValues),
  };
}

function elementValues({ kind, key, boundary, location, facts }: SurfaceElement): Values {
  const known = Object.fromEntries(PROTECTED.map((name) => [name, 'unknown']));
  return {
    ...known,
    ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    kind,
    key,
    name: key.slice(kind.length + 1),
    boundary,
    path: location?.path ?? '',
  };
}

/** The ledger as expressions see it: a list of maps. */
export function coverageValues(entries: readonly JudgedEntry[]): readonly Values[] {
  return entries.map(({ scanner, kind, path, subject, count, reason, byChange, touched }) => ({
    scanner,
    kind,
    path: path ?? '',
    subject,
    count: BigInt(count),
    reason,
    byChange,
    touched,
  }));
}

function given(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
