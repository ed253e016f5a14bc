import { type Requirement, requirement } from '../../extract/read/pep508.js';

const MAX_REQUIREMENTS = 2000;

/**
 * The requirements of a release in core metadata (packaging.python.org/en/latest/specifications/core-metadata); null where
 * there are more than any release has.
 */
export function requirementsOf(metadata: string): readonly Requirement[] | null {
  const found: Requirement[] = [];
  for (const line of metadata.split(/\r?\n/)) {
    // An empty line ends the headers; the description follows.
    if (line === '') break;
    const text = /^Requires-Dist:\s*(.+)$/i.exec(line)?.[1];
    const read = text === undefined ? null : requirement(text);
    if (read !== null) found.push(read);
    if (found.length > MAX_REQUIREMENTS) return null;
  }
  return found;
}

/** The same from PyPI's JSON answer about one release; null when PyPI does not know them. */
export function requirementsOfJson(requires: unknown): readonly Requirement[] | null {
  if (!Array.isArray(requires) || requires.length > MAX_REQUIREMENTS) return null;
  return requires.flatMap((text: unknown) => (typeof text === 'string' ? (requirement(text) ?? []) : []));
}

/** Requirements as headers again, for the cache. */
export function metadataText(requirements: readonly Requirement[]): string {
  return requirements.map((one) => `Requires-Dist: ${requirementText(one)}\n`).join('');
}

function requirementText({ name, extras, range, url, marker }: Requirement): string {
  const head = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
  return `${head}${url === null ? range : ` @ ${url}`}${marker === '' ? '' : ` ; ${marker}`}`;
}
