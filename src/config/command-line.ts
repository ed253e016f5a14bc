import { parseArgs } from 'node:util';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { isFindingId } from '../util/finding-id.js';
import { nearest } from '../util/nearest.js';
import { checkOptions, OWN_OPTIONS } from './check-options.js';
import { type ProductForm, settingOptions } from './product-form.js';

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'check'; readonly options: CheckOptions; readonly verbose: boolean }
  | { readonly name: 'db-build'; readonly dir: string }
  | { readonly name: 'db-update'; readonly dir: string; readonly ecosystems: readonly string[] }
  | {
      readonly name: 'explain';
      readonly id: string;
      /** Files that hold the finding with this id; none for a rule or an advisory. */
      readonly results: readonly string[];
      readonly osvDb: string | null;
      readonly offline: boolean;
    }
  | { readonly name: 'init'; readonly dir: string }
  | { readonly name: 'policy-test'; readonly config: string; readonly results: readonly string[] };

const COMMANDS = ['check', 'db', 'explain', 'init', 'policy', 'help', 'version'];

/**
 * Reads the arguments after `node cli.js`.
 * @throws ConfigurationError for unknown commands and options, naming the nearest right one.
 */
export function parseCommandLine(args: readonly string[], cwd: string, form: ProductForm): Command {
  const valued = [...OWN_OPTIONS, ...settingOptions(form).map((option) => option.name)];
  const { values, positionals } = readArguments(args, valued);
  const [name, ...rest] = positionals;
  if (values.version === true || name === 'version') return { name: 'version' };
  if (values.help === true || name === 'help' || name === undefined) return { name: 'help' };
  switch (name) {
    case 'check':
      return checkCommand(values, valued, rest, cwd, form);
    case 'db':
      return databaseCommand(rest);
    case 'explain':
      return explainCommand(values, rest);
    case 'init':
      return { name: 'init', dir: rest[0] ?? '.' };
    case 'policy':
      return policyCommand(values, rest);
    default: {
      const suggestion = nearest(name, COMMANDS);
      const hint = suggestion === null ? `commands: ${COMMANDS.join(', ')}` : `did you mean '${suggestion}'?`;
      throw new ConfigurationError(`unknown command '${name}'; ${hint}`);
    }
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function readArguments(args: readonly string[], valued: readonly string[]): { values: Values; positionals: string[] } {
  const strings = Object.fromEntries(valued.map((option) => [option, { type: 'string' as const }]));
  const flag = { type: 'boolean' as const };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...strings,
        offline: flag,
        verbose: flag,
        help: { ...flag, short: 'h' },
        version: { ...flag, short: 'v' },
      },
    });
    return { values: values as Values, positionals };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
    if (unknown === undefined) throw new ConfigurationError(message);
    const suggestion = nearest(unknown, [...valued, 'offline', 'verbose', 'help', 'version']);
    const hint = suggestion === null ? "'gatehouse help' lists them" : `did you mean '--${suggestion}'?`;
    throw new ConfigurationError(`unknown option '--${unknown}'; ${hint}`);
  }
}

function checkCommand(
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): Command {
  if (rest.length > 1) throw new ConfigurationError(`check takes one folder, not ${rest.length}: ${rest.join(' ')}`);
  const raw: Record<string, string> = {};
  for (const option of valued) {
    const value = textOf(values[option]);
    if (value === undefined) continue;
    if (value.trim() === '') throw new ConfigurationError(`--${option} needs a value`);
    raw[option] = value;
  }
  if (values.offline === true) raw.offline = 'true';
  const options = checkOptions(raw, rest[0] ?? '.', cwd, form, (name) => `--${name}`);
  return { name: 'check', options, verbose: values.verbose === true };
}

function databaseCommand(rest: readonly string[]): Command {
  const [action, dir, ...ecosystems] = rest;
  if (action === 'update' && dir !== undefined) return { name: 'db-update', dir, ecosystems };
  if (action === 'build' && dir !== undefined && ecosystems.length === 0) return { name: 'db-build', dir };
  throw new ConfigurationError("use 'gatehouse db build DIR' or 'gatehouse db update DIR [ECOSYSTEM ...]'");
}

function policyCommand(values: Values, rest: readonly string[]): Command {
  const config = textOf(values.config);
  const [action, ...results] = rest;
  if (action !== 'test' || config === undefined || results.length === 0) {
    throw new ConfigurationError("use 'gatehouse policy test --config FILE RESULT.json ...'");
  }
  return { name: 'policy-test', config, results };
}

function explainCommand(values: Values, rest: readonly string[]): Command {
  const [id, ...results] = rest;
  if (id === undefined) throw new ConfigurationError("use 'gatehouse explain ID [RESULT.json ...]'");
  if (results.length > 0 && !isFindingId(id)) {
    throw new ConfigurationError(`'${id}' is not the id of a finding, so no result is asked: leave ${results[0]} out`);
  }
  return { name: 'explain', id, results, osvDb: textOf(values['osv-db']) ?? null, offline: values.offline === true };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
