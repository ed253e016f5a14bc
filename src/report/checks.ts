import type { Finding } from '../model/finding.js';
import type { RunResult, ScanRecord } from '../model/run-result.js';
import type { ScanStatus } from '../model/scan.js';
import { toolId } from '../util/tool-id.js';
import type { ReportedScanner } from './report.js';

/** One row of the overview: what a check looked for, and how far it got. */
export interface CheckRow {
  /** Our own word, or a scanner's name from the result: data. */
  readonly title: string;
  readonly isOwnTitle: boolean;
  /** Things to do, and findings in brackets where that is another number: `3 (61)`. */
  readonly added: string;
  readonly blocking: string;
  readonly existing: string;
  readonly status: ScanStatus;
  readonly reason: string | null;
}

const WORST_FIRST: readonly ScanStatus[] = ['failed', 'partial', 'complete', 'skipped', 'not-applicable'];
const MAX_OTHER_ROWS = 12;

/** The overview's rows: our scanners, then those that we do not know by name, then the policy's own findings. */
export function checkRows(result: RunResult, scanners: readonly ReportedScanner[]): readonly CheckRow[] {
  const blocking = new Set(result.verdict.violations.flatMap((violation) => violation.finding ?? []));
  const rows: CheckRow[] = [];
  for (const { id, rows: own } of scanners) {
    const scan = worstScan(result.scans.filter((record) => record.scanner === id));
    for (const { title, categories } of own) {
      const findings = result.findings.filter((finding) => categories.includes(finding.category));
      if (scan === undefined && findings.length === 0) continue;
      rows.push({ title, isOwnTitle: true, ...counts(findings, blocking), ...stateOf(scan) });
    }
  }
  const others = result.scans.filter((record) => !scanners.some(({ id }) => id === record.scanner));
  for (const scan of others.slice(0, MAX_OTHER_ROWS)) {
    rows.push({ title: scan.scanner, isOwnTitle: false, ...counts(foundBy(scan, result), blocking), ...stateOf(scan) });
  }
  const policy = result.findings.filter((finding) => finding.category === 'policy');
  if (policy.length > 0) {
    rows.push({ title: 'Policy', isOwnTitle: true, ...counts(policy, blocking), status: 'complete', reason: null });
  }
  return rows;
}

/** What another tool reported, alone or with others; it stands in the row of its kind as well. */
function foundBy({ scanner }: ScanRecord, { findings }: RunResult): readonly Finding[] {
  return findings.filter(({ sources }) => sources.some(({ tool }) => toolId(tool) === scanner));
}

/** Scans that cannot be relied on, in the order of the result. */
export function incompleteScans(result: RunResult): readonly ScanRecord[] {
  return result.scans.filter((scan) => scan.status === 'failed' || scan.status === 'partial');
}

/** How far a scan got, in words for people. */
export function statusWords(status: ScanStatus): string {
  switch (status) {
    case 'complete':
      return 'complete';
    case 'partial':
      return 'partly scanned';
    case 'failed':
      return 'not scanned';
    case 'skipped':
      return 'not scanned (switched off)';
    case 'not-applicable':
      return 'nothing to scan';
  }
}

function counts(findings: readonly Finding[], blocking: ReadonlySet<string>) {
  const open = findings.filter((finding) => finding.suppression === null);
  return {
    added: amountOf(open.filter((finding) => finding.state === 'new')),
    blocking: amountOf(findings.filter((finding) => blocking.has(finding.id))),
    existing: amountOf(open.filter((finding) => finding.state === 'existing')),
  };
}

function amountOf(findings: readonly Finding[]): string {
  const things = new Set(findings.map(({ id, remedy }) => remedy ?? id)).size;
  return things === findings.length ? `${things}` : `${things} (${findings.length})`;
}

function stateOf(scan: ScanRecord | undefined): Pick<CheckRow, 'status' | 'reason'> {
  return scan === undefined ? { status: 'complete', reason: null } : { status: scan.status, reason: scan.reason };
}

function worstScan(scans: readonly ScanRecord[]): ScanRecord | undefined {
  return [...scans].sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status))[0];
}
