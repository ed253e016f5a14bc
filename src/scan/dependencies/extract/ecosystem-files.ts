import type { Ecosystem } from '../ecosystem/descriptor.js';
import { ECOSYSTEMS } from '../ecosystem/index.js';
import { isProjectFileOf } from '../ecosystem/project-file.js';
import { EXTRACTORS } from './index.js';

/** How the files of an ecosystem are known, by name alone. */
export interface EcosystemFiles {
  readonly name: string;
  /** Whether versions of its packages are read out of the file. */
  isRead(path: string): boolean;
  /** Whether the file says that a project uses the ecosystem. */
  isProject(path: string): boolean;
}

/** Of every ecosystem that has advisories, and lockfiles that we read. */
export function ecosystemFiles(): readonly EcosystemFiles[] {
  return ECOSYSTEMS.filter(isLocked).map((ecosystem) => ({
    name: ecosystem.name,
    isRead: (path) => EXTRACTORS.some((one) => one.ecosystems.includes(ecosystem) && one.matches(path)),
    isProject: (path) => isProjectFileOf(ecosystem, path),
  }));
}

function isLocked(ecosystem: Ecosystem): boolean {
  const { advisories } = ecosystem;
  const isCovered = advisories === 'usual' || advisories === 'on-request';
  return isCovered && EXTRACTORS.some(({ ecosystems }) => ecosystems.includes(ecosystem));
}
