import type { RunResult } from '../../model/run-result.js';
import type { VexJustification, VexStatus } from '../../model/vex.js';
import { jsonText } from '../json-text.js';
import { type VexStatement, vexStatements } from './statement.js';

const STATES: Readonly<Record<VexStatus, string>> = {
  not_affected: 'not_affected',
  affected: 'exploitable',
  fixed: 'resolved',
  under_investigation: 'in_triage',
};
/** CycloneDX has no word for code that an adversary cannot control. */
const JUSTIFICATIONS: Readonly<Record<VexJustification, string | null>> = {
  component_not_present: 'code_not_present',
  vulnerable_code_not_present: 'code_not_present',
  vulnerable_code_not_in_execute_path: 'code_not_reachable',
  vulnerable_code_cannot_be_controlled_by_adversary: null,
  inline_mitigations_already_exist: 'protected_by_mitigating_control',
};

/** The same as CycloneDX 1.6 (ECMA-424): vulnerabilities with their analysis, and the packages that they are in. */
export function cycloneDxVex(result: RunResult, now: Date): string {
  const statements = vexStatements(result, now);
  const packages = new Map(statements.map(({ package: found }) => [found.purl, found]));
  return jsonText({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: now.toISOString(),
      tools: { components: [{ type: 'application', name: 'gatehouse', version: result.tool.version }] },
    },
    components: [...packages.values()].map(({ purl, name, version }) => ({
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
    })),
    vulnerabilities: statements.map(vulnerabilityOf),
  });
}

function vulnerabilityOf({ id, aliases, package: found, status, justification, reason }: VexStatement) {
  const word = justification === null || status !== 'not_affected' ? null : JUSTIFICATIONS[justification];
  return {
    id,
    ...(aliases.length > 0 && { references: aliases.map((alias) => ({ id: alias, source: { name: 'OSV' } })) }),
    analysis: { state: STATES[status], ...(word !== null && { justification: word }), detail: reason },
    affects: [{ ref: found.purl }],
  };
}
