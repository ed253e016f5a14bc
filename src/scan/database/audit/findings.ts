import type { Catalogue } from '../../../model/catalogue.js';
import type { DatabaseFinding } from '../../../model/database-report.js';
import { compareSeverity } from '../../../util/severity-order.js';
import { DATABASE_RULES } from '../rules/index.js';
import type { Comparison, DatabaseRule, Hit } from '../rules/rule.js';

/** What the rules see in a database, and in what has changed of it; the worst first. */
export function databaseFindings(head: Catalogue, comparison: Comparison | null): readonly DatabaseFinding[] {
  const found = DATABASE_RULES.flatMap((rule) => {
    const known = new Set((comparison === null ? [] : (rule.inState?.(comparison.base) ?? [])).map(keyOf));
    const state = (rule.inState?.(head) ?? []).map((hit) => {
      return told(rule, hit, comparison !== null && !known.has(keyOf(hit)));
    });
    const change = comparison === null ? [] : (rule.inChange?.(comparison) ?? []);
    return [...state, ...change.map((hit) => told(rule, hit, true))];
  });
  return found.sort((a, b) => Number(b.isNew) - Number(a.isNew) || compareSeverity(a.severity, b.severity));
}

function keyOf({ subject }: Hit): string {
  return JSON.stringify(subject);
}

function told(rule: DatabaseRule, hit: Hit, isNew: boolean): DatabaseFinding {
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    title: rule.title,
    note: hit.note,
    remedy: rule.remedy,
    location: hit.location,
    isNew,
  };
}
