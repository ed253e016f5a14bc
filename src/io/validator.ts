import { pathToFileURL } from 'node:url';
import type { ErrorObject } from 'ajv';
import { assetPath } from './assets.js';

/** Whether a value is what a schema says; when it is not, `errors` tells why until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ErrorObject[] | null;
}

/**
 * The validator of `schema/<name>.schema.json`, which the build has compiled (`scripts/compile-validators.mjs`).
 * The caller's type is the schema in TypeScript: nothing here can tell that they are the same.
 */
export async function loadValidator<T>(
  name: 'baseline' | 'catalogue' | 'policy' | 'run-result' | 'sbom-part' | 'threats',
): Promise<Validator<T>> {
  const { default: validate } = await import(pathToFileURL(assetPath(`validators/${name}.js`)).href);
  if (typeof validate !== 'function') throw new Error(`validators/${name}.js exports no function`);
  return validate;
}
