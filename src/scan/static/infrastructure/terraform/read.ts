import type { Budget } from '../budget.js';
import type { FolderReader, FormatFile, FormatGap, Reading } from '../format.js';
import { calledModules } from './call.js';
import { parseHcl } from './hcl.js';
import { jsonModuleFile } from './json.js';
import { type ModuleFile, moduleResources } from './module.js';

/** The resources of a module: all files of a folder; and of the modules of the repository that it calls. */
export async function read(files: readonly FormatFile[], budget: Budget, folder: FolderReader): Promise<Reading> {
  const gaps: FormatGap[] = [];
  const modules: ModuleFile[] = [];
  for (const file of files) {
    const read = await moduleFile(file);
    modules.push(read);
    if (read.unread)
      gaps.push({ kind: 'syntax', path: file.path, subject: 'Terraform', reason: 'parts of it do not parse' });
  }
  const resources = moduleResources(modules, budget);
  const filesIn = async (path: string) => Promise.all((await folder(path)).map(moduleFile));
  return { resources, gaps, called: await calledModules(resources, budget, filesIn) };
}

async function moduleFile(file: FormatFile): Promise<ModuleFile> {
  return file.path.endsWith('.json') ? jsonModuleFile(file) : { path: file.path, ...(await parseHcl(file)) };
}
