import type { Advisory } from '../advisory/advisory.js';
import { parseAdvisory } from '../advisory/match/parse-advisory.js';
import { isRecord, recordField, recordList, textField } from '../advisory/match/record-fields.js';

/** One package as osv-scanner saw it in one file; `advisories` is empty for a package that nothing affects. */
export interface ScannedPackage {
  readonly path: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly advisories: readonly Advisory[];
}

/** The packages of the JSON output (osv-scanner's models.VulnerabilityResults); null when it is not that. */
export function readOutput(stdout: Buffer): readonly ScannedPackage[] | null {
  const json = parse(stdout);
  if (!isRecord(json) || !Array.isArray(json.results)) return null;
  return recordList(json, 'results').flatMap((result) => {
    const source = recordField(result, 'source');
    const path = source === null ? null : textField(source, 'path');
    return path === null ? [] : recordList(result, 'packages').flatMap((entry) => scannedPackage(path, entry) ?? []);
  });
}

function parse(stdout: Buffer): unknown {
  try {
    return JSON.parse(stdout.toString('utf8'));
  } catch {
    return null;
  }
}

function scannedPackage(path: string, entry: Record<string, unknown>): ScannedPackage | null {
  const about = recordField(entry, 'package');
  if (about === null) return null;
  const name = textField(about, 'name');
  const ecosystem = textField(about, 'ecosystem');
  if (name === null || ecosystem === null || ecosystem === '') return null;
  const advisories = recordList(entry, 'vulnerabilities').flatMap((record) => parseAdvisory(record) ?? []);
  return {
    path: path.replaceAll('\\', '/'),
    ecosystem,
    name,
    version: textField(about, 'version') ?? '',
    advisories: advisories.filter((advisory) => !advisory.withdrawn),
  };
}
