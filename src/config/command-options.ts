import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { checkOptions } from './check-options.js';
import type { ProductForm } from './product-form.js';

/** Options by name, as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The options of a run as the command line gives them.
 * @param valued names of options that have a value
 * @param rest what stands without a name: at most the folder
 * @throws ConfigurationError for a second folder, and for an option without its value
 */
export function optionsOf(
  name: string,
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): CheckOptions {
  if (values.policy !== undefined) throw new ConfigurationError(`unknown option '--policy'; ${name} takes '--config'`);
  if (rest.length > 1) throw new ConfigurationError(`${name} takes one folder, not ${rest.length}: ${rest.join(' ')}`);
  const raw: Record<string, string> = {};
  for (const option of valued) {
    const value = textOf(values[option]);
    if (value === undefined) continue;
    if (value.trim() === '') throw new ConfigurationError(`--${option} needs a value`);
    raw[option] = value;
  }
  if (values.offline === true) raw.offline = 'true';
  return checkOptions(raw, rest[0] ?? '.', cwd, form, (name) => `--${name}`);
}

/** The text that an option was given; undefined for a flag, and for what was not given. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
