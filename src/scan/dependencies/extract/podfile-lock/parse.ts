import type { Problem } from '../../../../model/scan.js';
import { linesOf } from '../../file/lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { entriesOf, field, requireList, textField, textsOf } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import type { Extraction } from '../../package/package.js';
import type { PackageDraft } from '../read/package-list.js';

/**
 * The pods of a `Podfile.lock`, subspecs (`Pod/Part`) as entries of their own, as the lockfile has them.
 * @throws LocatedError when it is not a YAML mapping
 */
export async function extractPodfileLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const document = await parseYamlFile(file);
  const places = podLines(file.text);
  const external = field(document, 'EXTERNAL SOURCES');
  const checkouts = field(document, 'CHECKOUT OPTIONS');
  const checksums = field(document, 'SPEC CHECKSUMS');
  const direct = new Set(textsOf(field(document, 'DEPENDENCIES')).map(nameOf));
  const packages: PackageDraft[] = [];
  const needs: (readonly string[])[] = [];
  const problems: Problem[] = [];
  for (const pod of requireList(document, 'PODS', file)) {
    const [title, dependencies] = typeof pod === 'string' ? [pod, []] : (entriesOf(pod)[0] ?? ['', []]);
    const name = nameOf(title);
    const line = places.get(title);
    const where = line !== undefined && { line };
    const version = /^\S+ \(([^()\s]+)\)$/.exec(title)?.[1];
    if (version === undefined) {
      problems.push({ message: 'a pod without a version', path: file.path, ...where, remedy: 'run `pod install`' });
      continue;
    }
    const root = name.split('/', 1)[0] ?? name;
    const source = field(external, root);
    const commit = textField(field(checkouts, root), ':commit');
    const integrity = textField(checksums, root);
    needs.push(textsOf(dependencies).map(nameOf));
    packages.push({
      ecosystem: 'CocoaPods',
      name,
      version,
      origin: source === undefined ? 'registry' : textField(source, ':git') === undefined ? 'file' : 'git',
      scope: 'unknown',
      direct: direct.has(name),
      ...where,
      ...(commit !== undefined && { commit }),
      ...(integrity !== undefined && { integrity }),
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(
      (to) => to !== undefined,
    );
  });
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  const manifest = await readPodfile(file.path, read);
  return { packages, manager: 'cocoapods', roots, ...(manifest !== null && { manifest }), problems };
}

function nameOf(title: string): string {
  return title.split(' ', 1)[0] ?? '';
}

/** Lines of the pods by their title, which is unique. */
function podLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { number, text: line } of linesOf(text)) {
    const title = /^ {2}- "?([^"]+?\))"?:?$/.exec(line)?.[1];
    if (title !== undefined && !lines.has(title)) lines.set(title, number);
  }
  return lines;
}

/** Lines of `pod 'Name'` in the Podfile, which is read as text and never run. */
async function readPodfile(
  lockPath: string,
  read: ReadSibling,
): Promise<{ path: string; lines: Map<string, number> } | null> {
  const path = siblingPath(lockPath, 'Podfile');
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const lines = new Map<string, number>();
  for (const { number, text: line } of linesOf(text)) {
    const name = /^\s*pod[\s(]+["']([^"']+)["']/.exec(line)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, number);
  }
  return { path, lines };
}
