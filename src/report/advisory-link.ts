import { advisoryFamily } from '../util/advisory-id.js';

/** The public page of an advisory or weakness, made from its id alone; null when the id is none that we know. */
export function advisoryUrl(id: string): string | null {
  if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/.test(id)) return `https://github.com/advisories/${id}`;
  if (/^CVE-\d{4}-\d{4,10}$/.test(id)) return `https://nvd.nist.gov/vuln/detail/${id}`;
  const weakness = /^CWE-(\d{1,5})$/.exec(id);
  if (weakness !== null) return `https://cwe.mitre.org/data/definitions/${weakness[1]}.html`;
  const family = advisoryFamily(id);
  if (family === null || family === 'github' || family === 'cve') return null;
  return /^[\w.-]{6,60}$/.test(id) ? `https://osv.dev/vulnerability/${id}` : null;
}
