import type { RunResult } from '../../model/run-result.js';
import { hashParts } from '../../util/hash.js';
import { jsonText } from '../json-text.js';
import { type VexStatement, vexStatements } from './statement.js';

/** OpenVEX 0.2.0 (github.com/openvex/spec): what the exceptions that hold say of the repository's dependencies. */
export function openVex(result: RunResult, now: Date): string {
  const { repository, head } = result.subject;
  const product = repository === null ? null : `pkg:github/${repository}${head === null ? '' : `@${head}`}`;
  const statements = vexStatements(result, now).map((statement) => statementOf(statement, product));
  return jsonText({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `urn:gatehouse:vex:${hashParts([JSON.stringify(statements)])}`,
    author: repository ?? 'gatehouse',
    timestamp: now.toISOString(),
    version: 1,
    tooling: `gatehouse ${result.tool.version}`,
    statements,
  });
}

/** A status that says no more than itself has its words: what was weighed, or what is to be done. */
function statementOf(
  { id, aliases, package: found, status, justification, reason }: VexStatement,
  product: string | null,
) {
  const component = { '@id': found.purl };
  return {
    vulnerability: { name: id, ...(aliases.length > 0 && { aliases }) },
    products: [product === null ? component : { '@id': product, subcomponents: [component] }],
    status,
    ...(status === 'not_affected' && justification !== null && { justification }),
    ...(status === 'not_affected' && { impact_statement: reason }),
    ...(status === 'affected' && { action_statement: reason }),
    ...(status !== 'not_affected' && status !== 'affected' && { status_notes: reason }),
  };
}
