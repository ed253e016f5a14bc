import { advisoryFamily } from '../../util/advisory-id.js';
import { entriesOf, fieldOf, itemsOf } from '../plain-yaml.js';
import { dayOf, given, type Imported, type ImportedException, textOf } from './imported.js';

/** `.snyk` (docs.snyk.io, "The .snyk file"): ids of Snyk's own name no advisory of a public database. */
export function importSnyk(value: unknown, path: string): Imported {
  const exceptions: ImportedException[] = [];
  const notes: string[] = [];
  for (const [id, entries] of entriesOf(fieldOf(value, 'ignore'))) {
    if (advisoryFamily(id) === null) {
      notes.push(
        `${path}: ${id} is an id of Snyk: write its CVE or GHSA id, which https://security.snyk.io/vuln/${id} names`,
      );
      continue;
    }
    for (const [way, said] of itemsOf(entries).flatMap(entriesOf)) {
      if (way !== '*')
        notes.push(`${path}: ${id}: the way '${way}' is not carried over: it holds for the whole repository`);
      exceptions.push(given({ id, reason: textOf(said, 'reason'), expires: dayOf(said, 'expires') }));
    }
  }
  const others = entriesOf(value).filter(([key]) => !['version', 'ignore'].includes(key));
  return { exceptions, notes: [...notes, ...others.map(([key]) => `${path}: ${key} has no counterpart`)] };
}
