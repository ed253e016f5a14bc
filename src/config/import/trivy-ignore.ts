import { advisoryFamily } from '../../util/advisory-id.js';
import { entriesOf, itemsOf } from '../plain-yaml.js';
import { dayOf, given, type Imported, type ImportedException, textOf } from './imported.js';
import { packageOfPurl } from './purl-name.js';

const MOST_REASON = 1_000;

/** `.trivyignore` (trivy.dev, "Filtering"): an id a line, `exp:` with its last day, comments above it as its reason. */
export function importTrivyIgnore(text: string, path: string): Imported {
  const exceptions: ImportedException[] = [];
  const notes: string[] = [];
  let comment = '';
  for (const line of text.split(/\r?\n/)) {
    const [, above] = /^\s*#(.*)$/.exec(line) ?? [];
    // Cut on the way: a reason is short, and a file of comments has many ids after it.
    if (above !== undefined) comment = `${comment} ${above.trim()}`.trim().slice(0, MOST_REASON);
    const [id, ...words] = line.replace(/#.*$/, '').trim().split(/\s+/);
    if (above !== undefined) continue;
    const expires = words.find((word) => word.startsWith('exp:'))?.slice(4);
    const said = { reason: comment, expires };
    if (id === undefined || id === '') comment = '';
    else if (advisoryFamily(id) === null) notes.push(noCounterpart(path, id));
    else exceptions.push(given({ id, reason: textOf(said, 'reason'), expires: dayOf(said, 'expires') }));
  }
  return { exceptions, notes };
}

/** `.trivyignore.yaml`: entries by kind, each with paths, package URLs, a last day and a statement. */
export function importTrivyYaml(value: unknown, path: string): Imported {
  const exceptions: ImportedException[] = [];
  const notes: string[] = [];
  for (const [kind, entries] of entriesOf(value)) {
    for (const entry of itemsOf(entries)) {
      const id = textOf(entry, 'id');
      if (id === null) continue;
      if (kind !== 'vulnerabilities' || advisoryFamily(id) === null) notes.push(noCounterpart(path, id));
      else exceptions.push(...vulnerabilitiesOf(id, entry));
    }
  }
  return { exceptions, notes };
}

/** One for each pair of a path and a package that it names. */
function vulnerabilitiesOf(id: string, entry: unknown): ImportedException[] {
  const list = (key: string) => itemsOf(entriesOf(entry).find(([name]) => name === key)?.[1]).map(String);
  const packages = list('purls').map(packageOfPurl);
  return (list('paths').length === 0 ? [null] : list('paths')).flatMap((where) =>
    (packages.length === 0 ? [null] : packages).map((name) =>
      given({
        id,
        package: name,
        path: where,
        reason: textOf(entry, 'statement'),
        expires: dayOf(entry, 'expired_at'),
      }),
    ),
  );
}

function noCounterpart(path: string, id: string): string {
  return `${path}: ${id} is no advisory, and no rule here has this name`;
}
