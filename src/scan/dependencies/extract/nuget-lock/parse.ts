import type { Problem } from '../../../../model/scan.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import { linesOf } from '../../file/lines.js';
import { fileNameOf, folderOf, siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { entriesOf, field, requireEntries, textField } from '../../file/value.js';
import type { Extraction } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { type PackageDraft, packageList } from '../read/package-list.js';

/**
 * The packages of a `packages.lock.json` (learn.microsoft.com/nuget/consume-packages/package-references-in-project-files),
 * those of all target frameworks together. Projects of the solution are no packages; what they ask for is direct.
 * @throws LocatedError when it is not a JSON object
 */
export async function extractNugetLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const problems: Problem[] = [];
  const edges = new Map<number, Set<number>>();
  const roots = new Set<number>();
  for (const [framework, table] of requireEntries(document, 'dependencies', file)) {
    const entries = requireEntries({ [framework]: table }, framework, file);
    const indexes = new Map<string, number>();
    for (const [name, entry] of entries) {
      const line = lines.line('dependencies', framework, name);
      const type = textField(entry, 'type');
      const version = textField(entry, 'resolved');
      if (type === 'Project') continue;
      if (version === undefined) {
        const where = { path: file.path, ...(line !== undefined && { line }) };
        problems.push({
          message: `${name} has no resolved version`,
          ...where,
          remedy: 'run `dotnet restore --force-evaluate`',
        });
        continue;
      }
      const index = list.add(draftOf(name, version, entry, line));
      indexes.set(name.toLowerCase(), index);
      if (type === 'Direct') roots.add(index);
    }
    for (const [name, entry] of entries) {
      const from = indexes.get(name.toLowerCase());
      for (const [needed] of entriesOf(field(entry, 'dependencies'))) {
        const to = indexes.get(needed.toLowerCase());
        if (to === undefined) continue;
        if (from !== undefined) edges.set(from, (edges.get(from) ?? new Set()).add(to));
        else if (textField(entry, 'type') === 'Project') roots.add(to);
      }
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...(edges.get(index) ?? [])];
    if (roots.has(index)) draft.direct = true;
  });
  const manifest = await findProject(file.path, read);
  return {
    packages: list.packages,
    manager: 'nuget',
    roots: [...roots].sort((a, b) => a - b),
    ...(manifest !== null && { manifest }),
    problems,
    gaps: formatGaps(file, field(document, 'version'), 2),
  };
}

function draftOf(name: string, version: string, entry: unknown, line: number | undefined): PackageDraft {
  const requested = textField(entry, 'requested');
  const integrity = textField(entry, 'contentHash');
  return {
    ecosystem: 'NuGet',
    name,
    version,
    origin: 'registry',
    scope: 'unknown',
    direct: textField(entry, 'type') === 'Direct',
    ...(line !== undefined && { line }),
    ...(requested !== undefined && { requestedAs: [requested] }),
    ...(integrity !== undefined && { integrity }),
  };
}

/** The project file of a folder is named like the folder, by the convention of `dotnet new`. */
async function findProject(
  lockPath: string,
  read: ReadSibling,
): Promise<{ path: string; lines: Map<string, number> } | null> {
  const folder = fileNameOf(folderOf(lockPath));
  if (folder === '') return null;
  for (const extension of ['csproj', 'fsproj', 'vbproj']) {
    const path = siblingPath(lockPath, `${folder}.${extension}`);
    const text = path === null ? null : await read(path);
    if (path === null || text === null) continue;
    const lines = new Map<string, number>();
    for (const { number, text: line } of linesOf(text)) {
      const name = /<PackageReference\b[^>]{0,500}?\bInclude\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
      if (name !== undefined && !lines.has(name)) lines.set(name, number);
    }
    return { path, lines };
  }
  return null;
}
