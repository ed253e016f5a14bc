import type { Observation } from '../../src/model/observation.js';
import type { ScanOutcome } from '../../src/model/scan-outcome.js';
import { imported } from './sarif-report.js';
import type { Files } from './scan-context.js';

/** How a report of a tool is given: its text or its document, the name of its file, and what the repository holds. */
export interface Given {
  readonly name?: string;
  readonly head?: Files;
  readonly base?: Files;
}

/** What a report becomes: the scan of its one tool. */
export async function toolScan(report: unknown, { name = 'report.json', head = {}, base }: Given = {}) {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  const scans = await imported({ [name]: text }, head, base);
  const [only] = scans;
  if (only === undefined || scans.length > 1) throw new Error(`${scans.length} scans`);
  return { id: only.scanner.id, ...only.outcome } satisfies ScanOutcome & { readonly id: string };
}

/** The first finding of a report. */
export async function firstFinding(report: unknown, given?: Given): Promise<Observation> {
  const { head, reason } = await toolScan(report, given);
  const [first] = head;
  if (first === undefined) throw new Error(`nothing found: ${reason}`);
  return first;
}

/** Several JSON texts, one after another. */
export function jsonStream(...values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join('\n');
}
