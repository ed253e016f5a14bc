import { posix } from 'node:path';
import type { Format } from '../format.js';
import { GRAMMAR } from './grammar.js';
import { isLoadedByItself } from './variable-files.js';

/** Terraform and OpenTofu, a folder at a time: variables, their defaults and locals may stand in any of its files. */
export const terraform: Format<'terraform'> = {
  id: 'terraform',
  title: 'Terraform',
  example: 'infra/main.tf',
  category: 'infrastructure',
  grammar: GRAMMAR,
  named: isModuleFile,
  recognises: () => false,
  beside: (path) => isModuleFile(path) || isLoadedByItself(path),
  read: async (files, budget, folder) => (await import('./read.js')).read(files, budget, folder),
};

function isModuleFile(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/i.test(posix.basename(path));
}
