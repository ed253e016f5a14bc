import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportedScan } from '../../src/results/imported-scan.js';
import { importResults } from '../../src/results/index.js';
import { isLockfile } from '../../src/scan/dependencies/extract/is-lockfile.js';
import { type Files, memoryWorkspace } from './scan-context.js';

/** A result at a line of `src/app.ts`. */
export function aResult(changes: object = {}, startLine: number | null = 2): object {
  const region = startLine === null ? {} : { region: { startLine } };
  const physicalLocation = { artifactLocation: { uri: 'src/app.ts' }, ...region };
  return { ruleId: 'r1', message: { text: 'no good' }, locations: [{ physicalLocation }], ...changes };
}

/** A result in a file, by its address. */
export function atAddress(artifactLocation: object, changes: object = {}): object {
  return aResult({ locations: [{ physicalLocation: { artifactLocation, region: { startLine: 1 } } }], ...changes });
}

/** A run of a tool called Linter. */
export function aRun(results: unknown, changes: object = {}, driver: object = {}): object {
  return { tool: { driver: { name: 'Linter', version: '2.0', ...driver } }, results, ...changes };
}

export function aReport(...runs: object[]): string {
  return JSON.stringify({ version: '2.1.0', runs });
}

/** What is read of reports that lie in a folder of their own, each by its name. */
export async function imported(
  reports: Readonly<Record<string, string | Buffer>>,
  head: Files = { 'src/app.ts': 'a\nb\nc\n' },
  base?: Files,
  commits: readonly string[] = [],
): Promise<readonly ImportedScan[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    for (const [name, content] of Object.entries(reports)) writeFileSync(join(folder, name), content);
    const request = {
      globs: [`${folder.replaceAll('\\', '/')}/*`],
      taken: ['secrets'],
      commits,
      isLockfile: (path: string) => isLockfile(path),
    };
    return await importResults(request, memoryWorkspace(head, base));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The one scan of one report. */
export async function scanOfReport(report: string, head?: Files, base?: Files): Promise<ImportedScan> {
  const scans = await imported({ 'a.sarif': report }, head, base);
  const [only] = scans;
  if (only === undefined || scans.length > 1) throw new Error(`${scans.length} scans`);
  return only;
}

/** The first finding of a report with one run. */
export async function firstOf(run: object, head?: Files, base?: Files) {
  const { outcome } = await scanOfReport(aReport(run), head, base);
  const [first] = outcome.head;
  if (first === undefined) throw new Error(`nothing found: ${outcome.reason}`);
  return first;
}
