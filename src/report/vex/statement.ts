import type { PackageRef } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import type { VexJustification, VexStatus } from '../../model/vex.js';
import { compareText } from '../../util/text-order.js';

/** What an exception that holds says of one vulnerability in one package. */
export interface VexStatement {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly package: PackageRef & { readonly purl: string };
  readonly status: VexStatus;
  readonly justification: VexJustification | null;
  readonly reason: string;
}

/**
 * The statements of a result, in a fixed order: each finding of an advisory that an exception lets stay today. One that
 * names no status accepts the risk: the product is affected. A package without a package URL has no name in VEX.
 */
export function vexStatements(result: RunResult, now: Date): VexStatement[] {
  const today = now.toISOString().slice(0, 10);
  const statements = result.findings.flatMap(({ category, state, rule, aliases, package: found, suppression }) => {
    if (category !== 'dependency' || state === 'fixed' || suppression?.kind !== 'exception') return [];
    if (found?.purl === undefined || (suppression.expires ?? today) < today) return [];
    const { status = 'affected', justification = null, reason } = suppression;
    return [{ id: rule, aliases, package: { ...found, purl: found.purl }, status, justification, reason }];
  });
  const byKey = new Map(statements.map((each) => [keyOf(each), each]));
  return [...byKey.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

function keyOf(statement: VexStatement): string {
  return `${statement.id}\n${statement.package.purl}`;
}
