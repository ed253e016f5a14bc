import { fileNameOf } from '../file/repository-path.js';
import { ECOSYSTEMS } from './index.js';

const SETTINGS = ECOSYSTEMS.flatMap(({ registrySettings }) => registrySettings);
const NAMES = new Set(SETTINGS.filter((name) => typeof name === 'string'));
const PATHS = SETTINGS.filter((name) => typeof name !== 'string');
const SOURCES = ECOSYSTEMS.flatMap(({ registrySources }) => registrySources);

/** Where the managers of all ecosystems are told which registries to ask. */
export const REGISTRY_FILES = {
  isSettings: (path: string): boolean =>
    NAMES.has(fileNameOf(path).toLowerCase()) || PATHS.some((pattern) => pattern.test(path)),
  sourcesIn: (path: string): RegExp | null => SOURCES.find(({ name }) => name.test(fileNameOf(path)))?.source ?? null,
};
