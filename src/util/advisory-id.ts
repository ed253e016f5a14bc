/**
 * Families of advisory ids: the prefixes of the OSV schema ("id, modified fields", ossf.github.io/osv-schema), and what
 * they say of a record. A GitHub id stays what it is; a CVE comes later and goes; the rest stands between.
 */
const FAMILIES = {
  malware: ['MAL'],
  github: ['GHSA'],
  language: ['DRUPAL', 'EEF', 'GO', 'HSEC', 'JLSEC', 'OSEC', 'OSV', 'PSF', 'PYSEC', 'RSEC', 'RUSTSEC', 'V8'],
  distribution: [
    ...['A', 'ALBA', 'ALEA', 'ALPINE', 'ALSA', 'ASB-A', 'AZL', 'BELL', 'BIT', 'CGA', 'CLEANSTART', 'CURL', 'DEBIAN'],
    ...['DHI', 'DLA', 'DSA', 'DTSA', 'ECHO', 'ELA', 'ELSA', 'GSD', 'KUBE', 'LBSEC', 'LSN', 'MGASA', 'MINI', 'MNBSD'],
    ...['OESA', 'openSUSE', 'PHSA', 'PUB-A', 'RHBA', 'RHEA', 'RHSA', 'RLSA', 'ROOT', 'RXSA', 'SUSE', 'UBUNTU', 'USN'],
    'UVI',
  ],
  cve: ['CVE'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AdvisoryFamily = keyof typeof FAMILIES;

const FAMILY_OF = new Map<string, AdvisoryFamily>(
  (Object.keys(FAMILIES) as AdvisoryFamily[]).flatMap((family) =>
    FAMILIES[family].map((prefix): [string, AdvisoryFamily] => [prefix, family]),
  ),
);
/** The longest prefix has two words: `ASB-A-`. */
const PREFIX = /^(?:ASB-A|PUB-A|[A-Za-z][A-Za-z0-9]{0,15})(?=-)/;

/** The family of an advisory's id; null when no database of OSV gives such ids. */
export function advisoryFamily(id: string): AdvisoryFamily | null {
  return FAMILY_OF.get(PREFIX.exec(id)?.[0] ?? '') ?? null;
}

/** Whether an id has the form of an advisory's, of a database that is younger than this list too. Our rules' have not. */
export function mayBeAdvisoryId(id: string): boolean {
  return /^[\w.:-]{3,100}$/.test(id) && (advisoryFamily(id) !== null || /^[A-Z][A-Za-z0-9]*-./.test(id));
}
