import { LocatedError } from '../../../../model/errors.js';
import type { Extraction, Manifest } from '../../package.js';
import { packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { readPackageJson } from '../package-json.js';
import { folderOf, inRepository } from '../repository-path.js';
import { fieldsAt, isFields, own } from '../shape.js';
import { yamlDocuments, yamlKeyLines } from '../yaml-document.js';
import { readDocument } from './document.js';

/**
 * Packages of every document of a pnpm-lock.yaml: pnpm 11 writes its own tools into a first document, and whoever
 * reads only one of them misses the project.
 * @throws LocatedError when it is no YAML or no document is a lockfile
 */
export async function parsePnpmLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const documents = (await yamlDocuments(file)).filter((document) => document !== null && document !== '');
  const lockfiles = documents.filter(isFields);
  if (lockfiles.length < documents.length || !lockfiles.some((one) => own(one, 'lockfileVersion') !== undefined)) {
    throw new LocatedError({
      message: 'not a pnpm lockfile: no "lockfileVersion"',
      path: file.path,
      remedy: 'let `pnpm install --lockfile-only` write the file again',
    });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, 2, ['packages', 'snapshots']);
  const known = new Map<string, number>();
  for (const document of lockfiles) readDocument(document, { file, graph, lines, known });

  const folder = folderOf(file.path);
  const members = new Set(['.', ...lockfiles.flatMap((document) => Object.keys(fieldsAt(document, 'importers')))]);
  const manifests: Manifest[] = [];
  for (const member of members) {
    const path = inRepository(folder, `${member}/package.json`);
    const found = path === null ? null : await readPackageJson(read, path, graph.problem);
    if (found !== null) manifests.push(found.manifest);
  }
  return graph.extraction('pnpm', { manifests });
}
