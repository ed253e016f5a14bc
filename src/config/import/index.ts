import { ConfigurationError } from '../../model/errors.js';
import { fieldOf, plainYaml } from '../plain-yaml.js';
import { importDependencyReview } from './dependency-review.js';
import type { Imported } from './imported.js';
import { importOsvScanner } from './osv-scanner.js';
import { importSemgrepIgnore } from './semgrep-ignore.js';
import { importSnyk } from './snyk.js';
import { importTrivyIgnore, importTrivyYaml } from './trivy-ignore.js';
import { importCycloneDx, importOpenVex } from './vex.js';
import { importZizmor } from './zizmor.js';

/** Larger files are no list that somebody keeps. */
export const MAX_IMPORT_BYTES = 4 * 1024 * 1024;

const LINE_FILES: ReadonlyMap<string, (text: string, path: string) => Imported> = new Map([
  ['.trivyignore', importTrivyIgnore],
  ['.semgrepignore', importSemgrepIgnore],
]);
const YAML_FILES: readonly (readonly [RegExp, (value: unknown, path: string) => Imported])[] = [
  [/^\.trivyignore\.ya?ml$/, importTrivyYaml],
  [/^\.snyk$/, importSnyk],
  [/^dependency-review-config\.ya?ml$/, importDependencyReview],
  [/^zizmor\.ya?ml$/, importZizmor],
];
/** The secret scan reads these from the base as they are. */
const READ_AS_THEY_ARE = /^(?:\.gitleaksignore|\.secrets\.baseline)$/;
const VEX_NAME = /(?:^|[.-])(?:open)?vex\b.*\.json$|^\.vex\/.*\.json$/i;

/** Whether a file of a repository can be imported, by its path. */
export function isImportable(path: string): boolean {
  const name = nameOf(path);
  return (
    name === 'osv-scanner.toml' ||
    LINE_FILES.has(name) ||
    READ_AS_THEY_ARE.test(name) ||
    YAML_FILES.some(([names]) => names.test(name)) ||
    VEX_NAME.test(name) ||
    /^\.vex\/.*\.json$/.test(path)
  );
}

/** Whether the scanners go by the file as it is. */
export function isReadAsItIs(path: string): boolean {
  return READ_AS_THEY_ARE.test(nameOf(path));
}

/**
 * What another tool's file lets stay, in the policy's words.
 * @param path from the repository's root
 * @throws ConfigurationError for a file that is none of those, too large, or wrong
 */
export async function importFile(path: string, text: string): Promise<Imported> {
  if (text.length > MAX_IMPORT_BYTES) throw new ConfigurationError(`${path}: too large to be imported`);
  const name = nameOf(path);
  if (name === 'osv-scanner.toml') return importOsvScanner(text, path);
  const lines = LINE_FILES.get(name);
  if (lines !== undefined) return lines(text, path);
  if (READ_AS_THEY_ARE.test(name))
    return { exceptions: [], notes: [`${path}: the secret scan reads it from the base as it is: keep it there`] };
  const yaml = YAML_FILES.find(([names]) => names.test(name));
  if (yaml !== undefined) return yaml[1](await yamlOf(text, path), path);
  const value = jsonOf(text, path);
  if (/openvex/i.test(String(fieldOf(value, '@context')))) return importOpenVex(value, path);
  if (fieldOf(value, 'bomFormat') === 'CycloneDX') return importCycloneDx(value, path);
  throw new ConfigurationError(`${path}: neither OpenVEX nor CycloneDX, nor a file of a tool that is known`);
}

async function yamlOf(text: string, path: string): Promise<unknown> {
  const value = await plainYaml(text);
  if (value === null && text.trim() !== '') throw new ConfigurationError(`${path}: cannot be read as YAML`);
  return value;
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(`${path}: not valid JSON`);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
