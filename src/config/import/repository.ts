import type { Workspace } from '../../model/workspace.js';
import { messageOf } from '../../util/thrown.js';
import { importFile, isImportable, isReadAsItIs, MAX_IMPORT_BYTES } from './index.js';
import type { ImportedFile } from './policy-text.js';

/** As many as tools of a large monorepo leave; each may be 4 MiB. */
const MOST_FILES = 200;

/** Every file of the working tree that can be imported; one that cannot be read, or is wrong, is told. */
export async function importRepository(workspace: Workspace): Promise<ImportedFile[]> {
  const paths = (await workspace.files('head')).map(({ path }) => path).filter(isImportable);
  const imported: ImportedFile[] = [];
  const [beyond] = paths.slice(MOST_FILES);
  if (beyond !== undefined) {
    const note = `${beyond}: not read, and neither are those after it: ${MOST_FILES} files are imported at most`;
    imported.push(nothing(beyond, note));
  }
  for await (const file of workspace.read('head', paths.slice(0, MOST_FILES), MAX_IMPORT_BYTES)) {
    if (file.status !== 'read') imported.push(nothing(file.path, `${file.path}: cannot be read: it is ${file.status}`));
    else imported.push(await importedOf(file.path, file.bytes.toString('utf8')));
  }
  return imported;
}

/** The files of the working tree that an import would read; what the scanners go by as it is, is none of them. */
export async function importablePaths(workspace: Workspace): Promise<readonly string[]> {
  const paths = (await workspace.files('head')).map(({ path }) => path);
  return paths.filter((path) => isImportable(path) && !isReadAsItIs(path));
}

async function importedOf(path: string, text: string): Promise<ImportedFile> {
  try {
    return { path, ...(await importFile(path, text)) };
  } catch (error) {
    return nothing(path, messageOf(error));
  }
}

function nothing(path: string, note: string): ImportedFile {
  return { path, exceptions: [], notes: [note] };
}
