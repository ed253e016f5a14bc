import type { Budget } from '../budget.js';
import type { FormatFile, FormatGap, Reading } from '../format.js';
import { parseHcl } from './hcl.js';
import { jsonModuleFile } from './json.js';
import { type ModuleFile, moduleResources } from './module.js';

/** The resources of a module: all files of a folder. */
export async function read(files: readonly FormatFile[], budget: Budget): Promise<Reading> {
  const gaps: FormatGap[] = [];
  const modules: ModuleFile[] = [];
  for (const file of files) {
    const read = file.path.endsWith('.json')
      ? await jsonModuleFile(file)
      : { path: file.path, ...(await parseHcl(file)) };
    modules.push(read);
    if (read.unread)
      gaps.push({ kind: 'syntax', path: file.path, subject: 'Terraform', reason: 'parts of it do not parse' });
  }
  return { resources: moduleResources(modules, budget), gaps };
}
