import { withoutComments } from '../../../util/json-comments.js';
import { isObject, itemsAt, wordAt } from '../../../util/json-value.js';
import { linearGlob } from '../../../util/linear-glob.js';
import type { SourceFile } from '../file/source-file.js';
import type { Updater } from './updater.js';

/** Where Renovate looks for its configuration (docs.renovatebot.com, "Configuration options"); the first one counts. */
export const RENOVATE_PATHS = [
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
] as const;

/** Presets that bring `:ignoreModulesAndTests` with them. */
const USUAL = new Set(['config:recommended', 'config:base', 'config:best-practices', ':ignoreModulesAndTests']);
const USUALLY_IGNORED = [
  ...['**/node_modules/**', '**/bower_components/**', '**/vendor/**', '**/examples/**'],
  ...['**/__tests__/**', '**/test/**', '**/tests/**', '**/__fixtures__/**'],
];

/** A configuration of Renovate, which keeps everything but what it leaves out; null where it cannot be read here. */
export function renovateUpdater({ path, text }: SourceFile): Updater | null {
  const config = parsed(text);
  if (!isObject(config)) return null;
  const words = (value: unknown) => itemsAt(value).flatMap((item) => wordAt(item) ?? []);
  const isUsual = words(config.extends).some((preset) => USUAL.has(preset));
  const ignored = Array.isArray(config.ignorePaths) ? words(config.ignorePaths) : isUsual ? USUALLY_IGNORED : [];
  const included = words(config.includePaths);
  const managers = words(config.enabledManagers);
  return {
    name: 'Renovate',
    path,
    keeps: (lockfile, { renovate }) =>
      config.enabled !== false &&
      !ignored.some((glob) => fits(glob, lockfile)) &&
      (included.length === 0 || included.some((glob) => fits(glob, lockfile))) &&
      (managers.length === 0 || renovate.some((manager) => managers.includes(manager))),
  };
}

/** A path without wildcards stands for what is below it too. */
function fits(glob: string, path: string): boolean {
  if (!/[*?[{]/.test(glob)) return path === glob || path.startsWith(`${glob.replace(/\/+$/, '')}/`);
  return linearGlob(glob)?.(path) === true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutComments(text)) as unknown;
  } catch {
    return null;
  }
}
