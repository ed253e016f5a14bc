import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';
import { repositoryFiles } from '../../../../../src/scan/static/session/repository-files.js';

/** A repository of files in memory: paths and texts. */
export function filesOf(texts: Readonly<Record<string, string>>): RepositoryFiles {
  return repositoryFiles(Object.keys(texts), new Map(Object.entries(texts)));
}
