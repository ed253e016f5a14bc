import { anAffectedEntry, anOsvRecord, putZip } from '../../helpers/osv-database.js';
import { makeFolder } from '../../helpers/repository.js';

type Record_ = Record<string, unknown>;

/** CVSS 9.8: whatever it hits blocks. */
const CRITICAL = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];

function affected(id: string, ecosystem: string, name: string, fixed: string, imports?: readonly object[]): Record_ {
  const entry = anAffectedEntry({ ecosystem, name, events: [{ introduced: '0' }, { fixed }] });
  const specific = imports === undefined ? {} : { ecosystem_specific: { imports } };
  return { ...recordOf(id), severity: CRITICAL, affected: [{ ...entry, ...specific }] };
}

function malware(id: string, ecosystem: string, name: string, versions: readonly string[]): Record_ {
  return { ...recordOf(id), affected: [anAffectedEntry({ ecosystem, name, events: [], versions })] };
}

function recordOf(id: string): Record_ {
  return anOsvRecord({ id, modified: new Date().toISOString(), summary: `What ${id} is about` });
}

const OPENPGP = [{ path: 'golang.org/x/crypto/openpgp' }];

/** Packages that are affected, one at least of every ecosystem that a lockfile of the suite names. */
const RECORDS: Readonly<Record<string, readonly Record_[]>> = {
  npm: [
    affected('GHSA-35jh-r3h4-6jhm', 'npm', 'lodash', '4.17.21'),
    affected('GHSA-vh95-rmgr-6w4m', 'npm', 'minimist', '1.2.6'),
    malware('MAL-2026-1001', 'npm', 'left-pad-pro', ['1.0.0', '1.0.1']),
  ],
  PyPI: [
    affected('GHSA-h5c8-rqwp-cp95', 'PyPI', 'jinja2', '3.1.3'),
    affected('GHSA-8h2f-7jc4-7m3m', 'PyPI', 'django', '4.2.30'),
  ],
  Go: [
    affected('GO-2026-0001', 'Go', 'github.com/gin-gonic/gin', '1.9.1'),
    affected('GO-2026-0002', 'Go', 'golang.org/x/crypto', '99.0.0', OPENPGP),
  ],
  'crates.io': [affected('RUSTSEC-2026-0001', 'crates.io', 'time', '0.2.23')],
  Maven: [affected('GHSA-jfh8-c2jp-5v3q', 'Maven', 'org.apache.logging.log4j:log4j-core', '2.17.1')],
  NuGet: [affected('GHSA-5crp-9r3c-p9vr', 'NuGet', 'Newtonsoft.Json', '13.0.1')],
  Packagist: [affected('GHSA-29mw-wpgm-hmr9', 'Packagist', 'monolog/monolog', '2.7.0')],
  RubyGems: [affected('GHSA-65f5-mfpf-vfhj', 'RubyGems', 'rack', '2.2.8')],
  Hex: [affected('GHSA-2rrv-9gqx-5g3p', 'Hex', 'phoenix', '1.6.14')],
  Pub: [affected('GHSA-4rgh-jx4f-qfcq', 'Pub', 'http', '0.13.3')],
  SwiftURL: [affected('GHSA-7fj7-39wj-c64f', 'SwiftURL', 'github.com/apple/swift-nio', '2.39.1')],
  Hackage: [affected('HSEC-2026-0001', 'Hackage', 'aeson', '2.0.1')],
  CRAN: [affected('RSEC-2026-1', 'CRAN', 'commonmark', '1.8')],
  ConanCenter: [affected('GHSA-q5jf-c2jp-1111', 'ConanCenter', 'zlib', '1.2.12')],
  'GitHub Actions': [affected('GHSA-mrrh-fwg8-r2c3', 'GitHub Actions', 'tj-actions/changed-files', '46.0.1')],
};

/** A folder for `osv-db`, not indexed. */
export function writeAdvisories(): string {
  const folder = makeFolder();
  for (const [ecosystem, records] of Object.entries(RECORDS)) putZip(folder, ecosystem, records);
  return folder;
}
