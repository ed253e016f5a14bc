import type { Problem } from '../../../../model/scan.js';
import { linesOf } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, requireList, textField } from '../../file/value.js';
import { parseYamlFile } from '../../file/yaml.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/** `name-1.2.3@sha256:…` */
const HACKAGE = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)(?:@|$)/;
/** Longer than any package identifier with its checksum. */
const MAX_LENGTH = 500;

/**
 * The packages that a `stack.yaml.lock` adds to its snapshot (docs.haskellstack.org, lock files). What the snapshot
 * itself holds is not in the file.
 * @throws LocatedError when it is not a YAML mapping
 */
export async function extractStackLock(file: SourceFile): Promise<Extraction> {
  const document = await parseYamlFile(file);
  const lines = valueLines(file.text);
  const list = packageList();
  const problems: Problem[] = [];
  for (const entry of requireList(document, 'packages', file)) {
    const completed = field(entry, 'completed');
    const hackage = textField(completed, 'hackage');
    const commit = textField(completed, 'commit');
    const [, fromHackage, hackageVersion] = HACKAGE.exec(hackage?.slice(0, MAX_LENGTH) ?? '') ?? [];
    const name = fromHackage ?? textField(completed, 'name');
    const version = hackageVersion ?? textField(completed, 'version');
    const line = lines.get(hackage ?? '') ?? lines.get(name ?? '');
    if (name === undefined || version === undefined) {
      const where = { path: file.path, ...(line !== undefined && { line }) };
      problems.push({ message: 'a package without name or version', ...where, remedy: 'run `stack build` once' });
      continue;
    }
    const integrity = /@(sha256:[0-9a-f]+)/.exec(hackage ?? '')?.[1];
    list.add({
      ecosystem: 'Hackage',
      name,
      version,
      origin: hackage !== undefined ? 'registry' : commit !== undefined ? 'git' : 'url',
      scope: 'unknown',
      direct: true,
      ...(line !== undefined && { line }),
      ...(commit !== undefined && { commit }),
      ...(integrity !== undefined && { integrity }),
    });
  }
  return { packages: list.packages, manager: 'stack', roots: [...list.packages.keys()], problems };
}

/** First line of every `hackage:` and `name:` by its value. */
function valueLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { number, text: line } of linesOf(text)) {
    const value = /^\s*(?:- )?(?:hackage|name):\s*["']?([^\s"']+)/.exec(line)?.[1];
    if (value !== undefined && !lines.has(value)) lines.set(value, number);
  }
  return lines;
}
