import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readCargoAudit } from './read.js';

/** `cargo audit --json`. */
export const cargoAudit: ReportFormat = {
  id: 'cargo-audit',
  title: 'cargo-audit',
  docs: {
    steps: ['- run: cargo audit --json > "$RUNNER_TEMP/reports/cargo-audit.json" || true'],
    requires: 'cargo-audit',
    weight:
      'the score of the advisory’s CVSS vector, else unknown; unsound crates are medium, unmaintained and yanked ones for information',
    place:
      '`Cargo.lock`; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version',
    incomplete: 'Fewer reports than there are `Cargo.lock`: partial',
    notes: ['Advisories that `.cargo/audit.toml` ignores are not in the report: that file is one of the change.'],
  },
  matches: (document) =>
    isObject(document) && isObject(document.lockfile) && Array.isArray(objectAt(document.vulnerabilities).list),
  read: async (document) => [await readCargoAudit(objectAt(document))],
};
