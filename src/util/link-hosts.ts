/**
 * Hosts that a link in a report may lead to beside the run's own server, each with the path prefixes that count:
 * the public advisory databases and the list of weaknesses.
 */
export const LINK_HOSTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['osv.dev', ['/vulnerability/']],
  ['nvd.nist.gov', ['/vuln/detail/']],
  ['cwe.mitre.org', ['/data/definitions/']],
  ['github.com', ['/advisories/']],
]);
