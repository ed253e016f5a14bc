import type { SqlQuery } from '../../../io/postgres.js';
import type { Catalogue, CatalogueGap } from '../../../model/catalogue.js';
import type { LeastPrivilege } from '../../../model/database-report.js';
import type { Reading } from '../live/reading.js';
import { sqlParser } from '../sql/parser.js';
import type { Demands } from './demand.js';
import { readBehind, readImplied } from './implied.js';
import { leastPrivilege } from './least.js';
import { addNeeds, type Needs, named, noNeeds } from './needs.js';
import { readStatements } from './statements.js';
import { treeDemands } from './tree-demands.js';

interface Usage {
  readonly least: LeastPrivilege | null;
  readonly gaps: readonly CatalogueGap[];
}

/**
 * What each role holds against what its statements needed, from the counts of a live server; null where it counts none.
 * @throws ScanError when the server stops answering
 */
export async function readUsage(query: SqlQuery, catalogue: Catalogue): Promise<Usage> {
  const reading: Reading = { query, gaps: [] };
  // First what is sure to be answered: a question that fails ends the transaction.
  const implied = await readImplied(reading);
  const behind = await readBehind(reading);
  const statements = await readStatements(reading, catalogue);
  if (statements === null) return { least: null, gaps: reading.gaps };
  const objects = named(catalogue, implied, statements.nested);
  const read = statementReader();
  const needs = new Map<string, { readonly needs: Needs; statements: number }>();
  for (const { role, text } of statements.counted) {
    const known = needs.get(role) ?? { needs: noNeeds(), statements: 0 };
    needs.set(role, known);
    known.statements++;
    const demands = text === null ? null : await read(text);
    if (demands === null)
      known.needs.hidden.add(text === null ? 'a statement is not shown' : 'a statement cannot be read');
    else addNeeds(known.needs, demands, objects);
  }
  const gaps = reading.gaps.map(({ reason }) => reason);
  const least = leastPrivilege(catalogue, { needs, behind }, [...statements.reasons, ...gaps], statements.since);
  return { least, gaps: reading.gaps };
}

/** One text is often counted for many roles. */
function statementReader(): (text: string) => Promise<Demands | null> {
  const parser = sqlParser();
  const known = new Map<string, Demands | null>();
  return async (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = await parser.parse(text);
    const demands = 'statements' in parsed ? treeDemands(parsed.statements.map(({ node }) => node)) : null;
    known.set(text, demands);
    return demands;
  };
}
