const CVE = /^CVE-\d{4}-\d{4,19}$/;

/**
 * The CVE ids of CISA's Known Exploited Vulnerabilities catalogue
 * (cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json).
 * @throws Error when it is not that catalogue or holds no id: an empty catalogue would say "not exploited" of everything.
 */
export function parseKev(bytes: Buffer): ReadonlySet<string> {
  let catalogue: unknown;
  try {
    catalogue = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error('not valid JSON');
  }
  const entries: unknown = isObject(catalogue) ? catalogue.vulnerabilities : null;
  if (!Array.isArray(entries)) throw new Error('no catalogue of known exploited vulnerabilities: no "vulnerabilities"');
  const ids = new Set<string>();
  for (const entry of entries) {
    const id: unknown = isObject(entry) ? entry.cveID : null;
    if (typeof id !== 'string' || !CVE.test(id)) throw new Error('an entry of "vulnerabilities" has no CVE id');
    ids.add(id);
  }
  if (ids.size === 0) throw new Error('the catalogue is empty');
  return ids;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
