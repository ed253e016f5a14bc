import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { nearest } from '../util/nearest.js';
import { optionsOf, textOf, type Values } from './command-options.js';
import type { ProductForm } from './product-form.js';

/** What `gatehouse surface` was asked for. */
export interface AskedSurface {
  readonly options: CheckOptions;
  readonly format: string;
}

/** What is exposed is seen by some scanners alone, and told in forms of its own. @throws ConfigurationError */
export function surfaceCommand(
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): AskedSurface {
  const { format, only, owner, ...others } = values;
  if (owner !== undefined) throw new ConfigurationError("--owner is an option of 'gatehouse surface import'");
  if (only !== undefined) throw new ConfigurationError('surface asks the scanners that see one: it takes no --only');
  const options = optionsOf('surface', others, valued, rest, cwd, form);
  const scanners = form.scanners.filter(({ showsSurface }) => showsSurface === true).map(({ id }) => id);
  return { options: { ...options, only: scanners }, format: surfaceFormat(textOf(format), form) };
}

/** Models of other tools whose threats become answers, about the code of this folder. @throws ConfigurationError */
export function surfaceImport(
  values: Values,
  valued: readonly string[],
  files: readonly string[],
  cwd: string,
  form: ProductForm,
): Omit<AskedSurface, 'format'> & { readonly files: readonly string[]; readonly owner: string | null } {
  const refused = ['base', 'head', 'format'].find((option) => values[option] !== undefined);
  if (refused !== undefined) throw new ConfigurationError(`what is imported is about the whole tree: no --${refused}`);
  if (files.length === 0) throw new ConfigurationError("use 'gatehouse surface import [--owner NAME] FILE ...'");
  const { owner, ...others } = values;
  return { options: surfaceCommand(others, valued, [], cwd, form).options, files, owner: textOf(owner) ?? null };
}

function surfaceFormat(asked: string | undefined, { surfaceFormats }: ProductForm): string {
  const format = asked ?? surfaceFormats[0] ?? '';
  if (surfaceFormats.includes(format)) return format;
  const suggestion = nearest(format, surfaceFormats);
  const hint = suggestion === null ? `formats: ${surfaceFormats.join(', ')}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`--format ${format} is none of surface; ${hint}`);
}
