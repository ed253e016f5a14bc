import { ConfigurationError } from '../../model/errors.js';
import { entriesOf, fieldOf, itemsOf } from '../plain-yaml.js';
import { dayOf, given, type Imported, type ImportedException, textOf } from './imported.js';

/** `osv-scanner.toml` (google.github.io/osv-scanner/configuration): it holds for the lockfiles of its own folder alone. */
export async function importOsvScanner(text: string, path: string): Promise<Imported> {
  const file = await tomlOf(text, path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const ignored = itemsOf(fieldOf(file, 'IgnoredVulns')).flatMap((each): ImportedException[] => {
    const id = textOf(each, 'id');
    const rest = { path: `${folder}*`, reason: textOf(each, 'reason'), expires: dayOf(each, 'ignoreUntil') };
    return id === null ? [] : [given({ id, ...rest })];
  });
  const overrides = itemsOf(fieldOf(file, 'PackageOverrides')).map((each) => overrideOf(each, folder));
  const others = entriesOf(file)
    .filter(([key]) => key !== 'IgnoredVulns' && key !== 'PackageOverrides')
    .map(([key]) => `${path}: ${key} has no counterpart`);
  return {
    exceptions: [...ignored, ...overrides.flatMap(({ exceptions }) => exceptions)],
    notes: [...overrides.flatMap(({ notes }) => notes.map((note) => `${path}: ${note}`)), ...others],
  };
}

/** A package that is left out wholly, or whose vulnerabilities are. */
function overrideOf(override: unknown, folder: string): Imported {
  const name = textOf(override, 'name');
  const isIgnored =
    fieldOf(override, 'ignore') === true || fieldOf(fieldOf(override, 'vulnerability'), 'ignore') === true;
  if (name === null)
    return { exceptions: [], notes: ['an override without a package name covers all: not carried over'] };
  if (!isIgnored) return { exceptions: [], notes: [`the override of ${name} has no counterpart`] };
  const version = textOf(override, 'version');
  const exception = given({
    package: version === null ? name : `${name}@${version}`,
    path: `${folder}*`,
    reason: textOf(override, 'reason'),
    expires: dayOf(override, 'effectiveUntil'),
  });
  return { exceptions: [exception], notes: [] };
}

async function tomlOf(text: string, path: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch {
    throw new ConfigurationError(`${path}: not valid TOML`);
  }
}
