import { resolve } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import { type CheckOptions, FORMATS } from '../model/options.js';
import { ENGINES } from '../model/policy.js';
import { SCANNER_IDS } from '../model/scan.js';
import { THRESHOLDS } from '../model/severity.js';
import { nearest } from '../util/nearest.js';

/** Options as the user wrote them, from the command line or from an action's inputs; `undefined` or empty: not given. */
export type RawOptions = Readonly<Partial<Record<OptionName, string | undefined>>>;

export type OptionName =
  | 'base'
  | 'head'
  | 'config'
  | 'only'
  | 'format'
  | 'output'
  | 'offline'
  | 'osv-db'
  | 'engine'
  | 'fail-on';

/**
 * Validates the options of `gatehouse check`.
 * @param raw as written
 * @param dir folder to check, relative to `cwd`
 * @param spell how messages name an option: `--fail-on` on the command line, `fail-on` as an input
 * @throws ConfigurationError naming the option, the value and what is allowed.
 */
export function checkOptions(
  raw: RawOptions,
  dir: string,
  cwd: string,
  spell: (name: OptionName) => string,
): CheckOptions {
  const text = (name: OptionName): string | null => {
    const value = raw[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const choice = <T extends string>(name: OptionName, allowed: readonly T[]): T | null => {
    const value = text(name);
    return value === null ? null : oneOf(value, allowed, spell(name));
  };
  const path = (name: OptionName): string | null => {
    const value = text(name);
    return value === null ? null : resolve(cwd, value);
  };
  const only = text('only');
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
            .map((id) => oneOf(id, SCANNER_IDS, spell('only'))),
    format: choice('format', FORMATS) ?? 'terminal',
    output: path('output'),
    offline: choice('offline', ['true', 'false']) === 'true',
    osvDb: path('osv-db'),
    engine: choice('engine', ENGINES),
    failOn: choice('fail-on', THRESHOLDS),
  };

  function revision(name: 'base' | 'head'): string | null {
    const value = text(name);
    if (value?.startsWith('-')) throw new ConfigurationError(`${spell(name)}: '${value}' is not a revision`);
    return value;
  }
}

function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const suggestion = nearest(value, allowed);
  const hint = suggestion === null ? '' : `; did you mean '${suggestion}'?`;
  throw new ConfigurationError(`${option}: '${value}' is not one of ${allowed.join(', ')}${hint}`);
}
