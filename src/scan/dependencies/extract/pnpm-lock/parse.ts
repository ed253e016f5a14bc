import { LocatedError } from '../../../../model/errors.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { field, isTable, requireEntries, tableField } from '../../file/value.js';
import { yamlDocuments } from '../../file/yaml.js';
import { yamlKeyLines } from '../../file/yaml-lines.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { packageGraph } from '../read/package-graph.js';
import { readPackageJson } from '../read/package-json.js';
import { readDocument } from './document.js';

/**
 * Packages of every document of a pnpm-lock.yaml: pnpm 11 writes its own tools into a first document, and whoever
 * reads only one of them misses the project.
 * @throws LocatedError when it is no YAML or no document is a lockfile
 */
export async function parsePnpmLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const documents = (await yamlDocuments(file)).filter((document) => document !== null && document !== '');
  const lockfiles = documents.filter(isTable);
  if (lockfiles.length < documents.length || !lockfiles.some((one) => field(one, 'lockfileVersion') !== undefined)) {
    throw new LocatedError({
      message: 'not a pnpm lockfile: no "lockfileVersion"',
      path: file.path,
      remedy: 'let `pnpm install --lockfile-only` write the file again',
    });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, ['packages', 'snapshots'], 2);
  const known = new Map<string, number>();
  for (const document of lockfiles) {
    for (const key of ['packages', 'snapshots', 'importers']) requireEntries(document, key, file);
    readDocument(document, { file, graph, lines, known });
  }

  const members = new Set(['.', ...lockfiles.flatMap((document) => Object.keys(tableField(document, 'importers')))]);
  const manifests: Manifest[] = [];
  for (const member of members) {
    const found = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (found !== null) manifests.push(found.manifest);
  }
  const gaps = lockfiles.flatMap((document) => formatGaps(file, field(document, 'lockfileVersion'), 9));
  return graph.extraction('pnpm', { manifests, gaps: gaps.slice(0, 1) });
}
