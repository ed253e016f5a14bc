import { fileNameOf } from '../file/repository-path.js';
import type { Ecosystem } from './descriptor.js';
import { ECOSYSTEMS } from './index.js';

const ALL = ECOSYSTEMS.flatMap(({ projectFiles }) => projectFiles);
const NAMES = new Set(ALL.filter((name) => typeof name === 'string'));
const PATTERNS = ALL.filter((name) => typeof name !== 'string');

/** Whether a file makes its folder a project of its own, by its name alone. */
export function isProjectFile(path: string): boolean {
  const name = fileNameOf(path);
  return NAMES.has(name) || PATTERNS.some((pattern) => pattern.test(name));
}

/** Whether a file makes its folder a project that uses this ecosystem. */
export function isProjectFileOf({ projectFiles }: Ecosystem, path: string): boolean {
  const name = fileNameOf(path);
  return projectFiles.some((file) => (typeof file === 'string' ? file === name : file.test(name)));
}
