import { LocatedError } from '../../../../model/errors.js';
import type { Problem } from '../../../../model/scan.js';
import { packageFromPurl } from '../../ecosystem/purl.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, listOf, requireList, textField, textsOf } from '../../file/value.js';
import type { Extraction } from '../../package/package.js';
import { type PackageDraft, packageList } from '../read/package-list.js';

interface Component {
  readonly value: unknown;
  readonly line: number | undefined;
}

/**
 * The components of a CycloneDX document (cyclonedx.org/docs) that a package URL names, nested ones included.
 * @throws LocatedError when it is not a JSON object or not CycloneDX
 */
export async function extractCyclonedx(file: SourceFile): Promise<Extraction> {
  const document = parseJsonFile(file);
  if (field(document, 'bomFormat') !== 'CycloneDX') {
    const remedy = 'give the file another name, or write it as CycloneDX JSON';
    throw new LocatedError({ message: 'bomFormat is not CycloneDX', path: file.path, line: 1, remedy });
  }
  const list = packageList();
  const problems: Problem[] = [];
  const indexes = new Map<string, number>();
  for (const { value, line } of componentsOf(document, file)) {
    const purl = textField(value, 'purl');
    if (purl === undefined) continue;
    const found = packageFromPurl(purl);
    const where = line !== undefined && { line };
    if (found === null) {
      if (/^pkg:[a-z]/i.test(purl)) continue;
      problems.push({ message: 'not a package URL', path: file.path, ...where, remedy: 'create the SBOM again' });
      continue;
    }
    const version = found.version ?? textField(value, 'version');
    if (version === undefined) continue;
    const index = list.add({
      ...draftOf(value, purl),
      ecosystem: found.ecosystem,
      name: found.name,
      version,
      ...where,
    });
    const ref = textField(value, 'bom-ref');
    if (ref !== undefined && !indexes.has(ref)) indexes.set(ref, index);
  }
  return { packages: list.packages, manager: 'sbom', ...linked(document, list.packages, indexes), problems };
}

/** Components in document order, at any depth, without recursion; lines are known of the outer two levels. */
function* componentsOf(document: object, file: SourceFile): Generator<Component> {
  const lines = jsonLines(file.text, 5);
  const stack: { items: readonly unknown[]; path: readonly (string | number)[]; next: number }[] = [
    { items: requireList(document, 'components', file), path: ['components'], next: 0 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const value = top.items[top.next];
    if (top.next >= top.items.length) {
      stack.pop();
      continue;
    }
    const path = top.path.length > 4 ? top.path : [...top.path, top.next];
    top.next++;
    const line = path === top.path ? undefined : (lines.line(...path, 'purl') ?? lines.line(...path));
    yield { value, line };
    const inner = listOf(field(value, 'components'));
    if (inner.length > 0) stack.push({ items: inner, path: path.length > 4 ? path : [...path, 'components'], next: 0 });
  }
}

function draftOf(component: unknown, purl: string): Omit<PackageDraft, 'ecosystem' | 'name' | 'version'> {
  const scope = textField(component, 'scope');
  const isDevelopment = scope === 'excluded' || hasProperty(component, 'cdx:npm:package:development', 'true');
  const licenses = listOf(field(component, 'licenses')).flatMap((entry) => {
    const license = field(entry, 'license');
    return textField(entry, 'expression') ?? textField(license, 'id') ?? textField(license, 'name') ?? [];
  });
  return {
    // `npm sbom` marks a git dependency by this qualifier.
    origin: /^pkg:npm\/[^?#]*\?(?:[^#]*&)?vcs_url=git/.test(purl) ? 'git' : 'registry',
    scope: isDevelopment ? 'development' : 'runtime',
    ...(scope === 'optional' && { optional: true }),
    ...(licenses.length > 0 && { licenses }),
  };
}

function hasProperty(component: unknown, name: string, value: string): boolean {
  return listOf(field(component, 'properties')).some(
    (property) => field(property, 'name') === name && field(property, 'value') === value,
  );
}

/** Sets the graph; the roots are what the described component depends on. */
function linked(
  document: object,
  packages: readonly PackageDraft[],
  indexes: ReadonlyMap<string, number>,
): { roots?: number[] } {
  const root = textField(field(field(document, 'metadata'), 'component'), 'bom-ref');
  const edges = new Map<number, Set<number>>();
  const roots = new Set<number>();
  for (const entry of listOf(field(document, 'dependencies'))) {
    const ref = textField(entry, 'ref') ?? '';
    const from = indexes.get(ref);
    for (const needed of textsOf(field(entry, 'dependsOn'))) {
      const to = indexes.get(needed);
      if (to === undefined) continue;
      if (ref === root) roots.add(to);
      else if (from !== undefined) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...(edges.get(index) ?? [])];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return roots.size > 0 ? { roots: [...roots] } : {};
}
