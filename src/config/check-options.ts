import { resolve } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { nearest } from '../util/nearest.js';
import { type ProductForm, settingOptions } from './product-form.js';

/** Options as the user wrote them, from the command line or from an action's inputs; `undefined` or empty: not given. */
export type RawOptions = Readonly<Record<string, string | undefined>>;

/** Options of `gatehouse check` with a value, beside those that stand for a setting. */
export const OWN_OPTIONS = ['base', 'head', 'config', 'only', 'format', 'output', 'osv-db', 'results'] as const;

/**
 * Validates the options of `gatehouse check`.
 * @param raw as written
 * @param dir folder to check, relative to `cwd`
 * @param form whose settings options may stand for, and which scanners there are
 * @param spell how messages name an option: `--fail-on` on the command line, `fail-on` as an input
 * @throws ConfigurationError naming the option, the value and what is allowed.
 */
export function checkOptions(
  raw: RawOptions,
  dir: string,
  cwd: string,
  form: ProductForm,
  spell: (name: string) => string,
): CheckOptions {
  const text = (name: string): string | null => {
    const value = raw[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const choice = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = text(name);
    return value === null ? null : oneOf(value, allowed, spell(name));
  };
  const path = (name: string): string | null => {
    const value = text(name);
    return value === null ? null : resolve(cwd, value);
  };
  const only = text('only');
  const scanners = form.scanners.map(({ id }) => id);
  const settings = settingOptions(form).flatMap(({ name, values }): [string, string][] => {
    const value = choice(name, values);
    return value === null ? [] : [[name, value]];
  });
  const results = text('results')
    ?.split(/[\r\n,]+/)
    .flatMap((glob) => (glob.trim() === '' ? [] : [absoluteGlob(cwd, glob.trim())]));
  return {
    dir: resolve(cwd, dir),
    base: revision('base'),
    head: revision('head'),
    config: path('config'),
    only:
      only === null
        ? null
        : only
            .split(/[\s,]+/)
            .filter(Boolean)
            .map((id) => oneOf(id, scanners, spell('only'))),
    format: choice('format', form.formats) ?? form.formats[0] ?? '',
    output: path('output'),
    offline: choice('offline', ['true', 'false']) === 'true',
    osvDb: path('osv-db'),
    ...(results !== undefined && { results }),
    settings: Object.fromEntries(settings),
  };

  function revision(name: 'base' | 'head'): string | null {
    const value = text(name);
    if (value?.startsWith('-')) throw new ConfigurationError(`${spell(name)}: '${value}' is not a revision`);
    return value;
  }
}

function absoluteGlob(cwd: string, glob: string): string {
  return resolve(cwd, glob).replaceAll('\\', '/');
}

function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const suggestion = nearest(value, allowed);
  const hint = suggestion === null ? '' : `; did you mean '${suggestion}'?`;
  throw new ConfigurationError(`${option}: '${value}' is not one of ${allowed.join(', ')}${hint}`);
}
