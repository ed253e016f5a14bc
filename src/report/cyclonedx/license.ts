/** SPDX identifiers that nearly all packages use; any other word is written as a name, which needs no list. */
const SPDX_IDS: ReadonlySet<string> = new Set(
  [
    '0BSD AFL-2.1 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSL-1.0',
    'CC-BY-3.0 CC-BY-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only',
    'GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0',
    'ODbL-1.0 OFL-1.1 PostgreSQL PSF-2.0 Python-2.0 Ruby SSPL-1.0 Unicode-3.0 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1',
  ].flatMap((line) => line.split(' ')),
);

/** Licences as CycloneDX wants them: one expression, or a list of ids and names. */
export function licensesOf(licenses: readonly string[]) {
  const [only] = licenses;
  if (licenses.length === 1 && only !== undefined && / (?:OR|AND|WITH) /.test(only)) return [{ expression: only }];
  return licenses.map((license) => ({ license: SPDX_IDS.has(license) ? { id: license } : { name: license } }));
}
