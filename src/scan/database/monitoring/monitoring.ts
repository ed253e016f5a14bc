import type { Catalogue } from '../../../model/catalogue.js';
import type { MonitoringRow } from '../../../model/database-report.js';
import { MONITORING } from './checks.js';

/**
 * Whether a database is watched: a row for each thing that is looked at. Only settings that hold for everybody count; one
 * that nobody tells is unknown, whatever its default is.
 */
export function monitoringTable(catalogue: Catalogue): readonly MonitoringRow[] {
  const settings = new Map(
    catalogue.settings.filter(({ role }) => role === null).map(({ name, value }) => [name, value]),
  );
  return MONITORING.map(({ state, ...facts }) => ({ ...facts, ...state((name) => settings.get(name), catalogue) }));
}
