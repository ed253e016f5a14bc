import type { Catalogue } from '../../../model/catalogue.js';
import type { DatabaseReport, LeastPrivilege, OpenedRight } from '../../../model/database-report.js';
import { compareCatalogues } from '../compare/comparison.js';
import { monitoringTable } from '../monitoring/monitoring.js';
import type { Right } from '../rights/right.js';
import { objectChanges } from './changes.js';
import { databaseFindings } from './findings.js';
import { roleMatrix } from './matrix.js';
import { usableRights } from './usable.js';

/** A catalogue and how reports call it. */
export interface Side {
  readonly name: string;
  readonly catalogue: Catalogue;
}

/** Everything that is told of a database, and of what another side of it had or had not. */
export function auditDatabase(head: Side, base: Side | null, leastPrivilege: LeastPrivilege | null): DatabaseReport {
  const { catalogue } = head;
  const comparison = base === null ? null : compareCatalogues(base.catalogue, catalogue);
  const lost = base === null ? [] : compareCatalogues(catalogue, base.catalogue).gained;
  const gaps = base === null ? catalogue.gaps : [...base.catalogue.gaps, ...catalogue.gaps];
  return {
    base: base?.name ?? null,
    head: head.name,
    catalogue,
    findings: databaseFindings(catalogue, comparison),
    opened: (comparison?.gained ?? []).map(openedRight),
    closed: lost.map(openedRight),
    changes: comparison === null ? [] : objectChanges(comparison.changed),
    roles: roleMatrix(catalogue, usableRights(catalogue)),
    monitoring: monitoringTable(catalogue),
    leastPrivilege,
    gaps: [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()],
  };
}

function openedRight({ holder, action, object, on, as, through, passesOn, grounds }: Right): OpenedRight {
  return {
    role: holder,
    right: passesOn ? `${action} and pass it on` : action,
    object,
    on,
    within: through ?? null,
    runsAs: as === undefined ? null : (as ?? 'the owner'),
    reasons: grounds.map(({ label }) => label),
  };
}
