import { parseArgs } from 'node:util';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { nearest } from '../util/nearest.js';
import { checkOptions, type OptionName, type RawOptions } from './check-options.js';

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'check'; readonly options: CheckOptions; readonly verbose: boolean }
  | { readonly name: 'db-build'; readonly dir: string }
  | { readonly name: 'db-update'; readonly dir: string; readonly ecosystems: readonly string[] }
  | { readonly name: 'explain'; readonly id: string; readonly osvDb: string | null; readonly offline: boolean }
  | { readonly name: 'init'; readonly dir: string }
  | { readonly name: 'policy-test'; readonly config: string; readonly results: readonly string[] };

const VALUE_OPTIONS = ['base', 'head', 'config', 'only', 'format', 'output', 'osv-db', 'engine', 'fail-on'] as const;
const COMMANDS = ['check', 'db', 'explain', 'init', 'policy', 'help', 'version'];

export const USAGE = `gatehouse: the security gate for pull requests

  gatehouse check [dir]      run the gate
      --base REV --head REV  what to compare; no --head: the working tree; neither: the whole tree, everything is new
      --config FILE          policy file (default: .github/gatehouse.yml of the base)
      --only LIST            dependencies, secrets, static
      --format FORMAT        terminal, json, sarif, markdown, cyclonedx
      --output FILE          write the report there instead of to standard output
      --offline              no network; with --osv-db DIR for the dependency audit
      --osv-db DIR           OSV database: DIR/<Ecosystem>/all.zip
      --engine ENGINE        auto, builtin, osv-scanner, both
      --fail-on LEVEL        critical, high, medium, low, none
      --verbose              tell what is being done, on standard error
  gatehouse db build DIR     index OSV zips (DIR/<Ecosystem>/all.zip) for offline use
  gatehouse db update DIR [ECOSYSTEM ...]   download what changed at OSV, and index it
  gatehouse explain ID       what a rule or advisory means, why it matters, how to fix it
  gatehouse init [dir]       write .github/gatehouse.yml and the workflow for this repository
  gatehouse policy test --config FILE RESULT.json ...   run a policy against recorded results

Exit codes: 0 pass or warn, 1 the policy says no, 2 wrong usage or configuration,
            3 a required scan did not complete, 4 a defect of gatehouse
`;

/**
 * Reads the arguments after `node cli.js`.
 * @throws ConfigurationError for unknown commands and options, naming the nearest right one.
 */
export function parseCommandLine(args: readonly string[], cwd: string): Command {
  const { values, positionals } = readArguments(args);
  const [name, ...rest] = positionals;
  if (values.version === true || name === 'version') return { name: 'version' };
  if (values.help === true || name === 'help' || name === undefined) return { name: 'help' };
  switch (name) {
    case 'check':
      return checkCommand(values, rest, cwd);
    case 'db':
      return databaseCommand(rest);
    case 'explain':
      return {
        name: 'explain',
        id: exactlyOne(rest, 'gatehouse explain ID'),
        osvDb: textOf(values['osv-db']) ?? null,
        offline: values.offline === true,
      };
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

function readArguments(args: readonly string[]): { values: Values; positionals: string[] } {
  const strings = Object.fromEntries(VALUE_OPTIONS.map((option) => [option, { type: 'string' as const }]));
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
    const suggestion = nearest(unknown, [...VALUE_OPTIONS, 'offline', 'verbose', 'help', 'version']);
    const hint = suggestion === null ? "'gatehouse help' lists them" : `did you mean '--${suggestion}'?`;
    throw new ConfigurationError(`unknown option '--${unknown}'; ${hint}`);
  }
}

function checkCommand(values: Values, rest: readonly string[], cwd: string): Command {
  if (rest.length > 1) throw new ConfigurationError(`check takes one folder, not ${rest.length}: ${rest.join(' ')}`);
  const raw: Partial<Record<OptionName, string>> = {};
  for (const option of VALUE_OPTIONS) {
    const value = textOf(values[option]);
    if (value === undefined) continue;
    if (value.trim() === '') throw new ConfigurationError(`--${option} needs a value`);
    raw[option] = value;
  }
  if (values.offline === true) raw.offline = 'true';
  const options = checkOptions(raw satisfies RawOptions, rest[0] ?? '.', cwd, (name) => `--${name}`);
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

function exactlyOne(rest: readonly string[], usage: string): string {
  const [only] = rest;
  if (only === undefined || rest.length > 1) throw new ConfigurationError(`use '${usage}'`);
  return only;
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
