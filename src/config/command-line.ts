import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import { isFindingId } from '../util/finding-id.js';
import { nearest } from '../util/nearest.js';
import { messageOf } from '../util/thrown.js';
import { argumentMistake } from './argument-mistake.js';
import { OWN_OPTIONS } from './check-options.js';
import { optionsOf, textOf, type Values } from './command-options.js';
import { type AskedDatabase, DATABASE_OPTIONS, databaseCommand } from './database-command.js';
import { type PolicyCommand, policyCommand } from './policy-command.js';
import { type ProductForm, settingOptions } from './product-form.js';
import { surfaceCommand, surfaceImport } from './surface-command.js';

export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'check';
      readonly options: CheckOptions;
      readonly verbose: boolean;
      /** Whether what is of low confidence is listed too. */
      readonly all: boolean;
    }
  | {
      readonly name: 'baseline';
      readonly options: CheckOptions;
      /** Where it is written; null: where it is read. */
      readonly write: string | null;
      /** Leaves out what is gone and takes in nothing. */
      readonly shrink: boolean;
    }
  | {
      readonly name: 'fix';
      readonly options: CheckOptions;
      /** Whether files are changed; otherwise the changes are shown. */
      readonly write: boolean;
    }
  | { readonly name: 'surface'; readonly options: CheckOptions; readonly format: string }
  | {
      readonly name: 'surface-import';
      readonly options: CheckOptions;
      readonly files: readonly string[];
      readonly owner: string | null;
    }
  | ({ readonly name: 'database' } & AskedDatabase)
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
  | {
      readonly name: 'init';
      /** The folder, and how its first check is made. */
      readonly options: CheckOptions;
      /** Whether what would be written is only shown. */
      readonly dryRun: boolean;
      /** Whether the workflow that comments on pull requests of forks is written too. */
      readonly forks: boolean;
      /** Whether the files of other tools are imported. */
      readonly imports: boolean;
      /** Who answers for what is imported. */
      readonly owner: string | null;
    }
  | { readonly name: 'policy-import'; readonly files: readonly string[]; readonly owner: string | null }
  | {
      readonly name: 'vex';
      /** A recorded result; null: the whole tree is checked. */
      readonly file: string | null;
      readonly options: CheckOptions;
      readonly format: VexFormat;
    }
  | PolicyCommand;

export type VexFormat = 'openvex' | 'cyclonedx';

const COMMANDS = [
  'baseline',
  'check',
  'database',
  'db',
  'explain',
  'fix',
  'init',
  'policy',
  'surface',
  'vex',
  'help',
  'version',
];

/**
 * Reads the arguments after `node cli.js`.
 * @throws ConfigurationError for unknown commands and options, naming the nearest right one.
 */
export function parseCommandLine(args: readonly string[], cwd: string, form: ProductForm): Command {
  const valued = [...OWN_OPTIONS, ...settingOptions(form).map((option) => option.name)];
  const isFix = args.find((argument) => !argument.startsWith('-')) === 'fix';
  const { values, positionals } = readArguments(args, [...valued, ...DATABASE_OPTIONS, 'owner', 'policy'], isFix);
  const [name, ...rest] = positionals;
  if (values.version === true || name === 'version') return { name: 'version' };
  if (values.help === true || name === 'help' || name === undefined) return { name: 'help' };
  refuseForeign(name, values);
  switch (name) {
    case 'check':
      return checkCommand(values, valued, rest, cwd, form);
    case 'baseline':
      return baselineCommand(values, valued, rest, cwd, form);
    case 'database':
      return { name: 'database', ...databaseCommand(values, rest, cwd, form) };
    case 'db':
      return osvCommand(rest);
    case 'explain':
      return explainCommand(values, rest);
    case 'fix':
      return fixCommand(values, valued, rest, cwd, form);
    case 'init':
      return {
        name: 'init',
        options: optionsOf('init', initOptions(values), valued, rest, cwd, form),
        dryRun: values['dry-run'] === true,
        forks: values.fork === true,
        imports: values.import === true,
        owner: textOf(values.owner) ?? null,
      };
    case 'surface':
      return rest[0] === 'import'
        ? { name: 'surface-import', ...surfaceImport(values, valued, rest.slice(1), cwd, form) }
        : { name: 'surface', ...surfaceCommand(values, valued, rest, cwd, form) };
    case 'vex':
      return vexCommand(values, valued, rest, cwd, form);
    case 'policy':
      if (rest[0] === 'import') return importCommand(values, rest.slice(1));
      return policyCommand(textOf(values.policy) ?? textOf(values.config), rest, values.offline === true);
    default: {
      const suggestion = nearest(name, COMMANDS);
      const hint = suggestion === null ? `commands: ${COMMANDS.join(', ')}` : `did you mean '${suggestion}'?`;
      throw new ConfigurationError(`unknown command '${name}'; ${hint}`);
    }
  }
}

/** Options that some commands have and the others have not. */
const COMMANDS_OF: Readonly<Record<string, readonly string[]>> = {
  all: ['check'],
  staged: ['check'],
  write: ['baseline', 'fix'],
  shrink: ['baseline'],
  import: ['init'],
  'dry-run': ['init'],
  fork: ['init'],
  owner: ['init', 'policy', 'surface'],
  ...Object.fromEntries(DATABASE_OPTIONS.map((option) => [option, ['database']])),
};

function refuseForeign(name: string, values: Values): void {
  for (const [option, commands] of Object.entries(COMMANDS_OF)) {
    if (values[option] === undefined || commands.includes(name)) continue;
    throw new ConfigurationError(`--${option} is an option of 'gatehouse ${commands[0]}'`);
  }
}

const FLAGS = ['all', 'import', 'dry-run', 'fork', 'offline', 'shrink', 'staged', 'verbose'] as const;

/** @param isFix whether `--write` stands alone, and is followed by no file */
function readArguments(
  args: readonly string[],
  valued: readonly string[],
  isFix: boolean,
): { values: Values; positionals: string[] } {
  const strings = Object.fromEntries(valued.map((option) => [option, { type: 'string' as const }]));
  const flag = { type: 'boolean' as const };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...strings,
        write: isFix ? flag : { type: 'string' as const },
        ...Object.fromEntries(FLAGS.map((name) => [name, flag])),
        help: { ...flag, short: 'h' },
        version: { ...flag, short: 'v' },
      },
    });
    return { values: values as Values, positionals };
  } catch (error) {
    const flags = ['write', ...FLAGS, 'help', 'version'];
    throw new ConfigurationError(argumentMistake(messageOf(error), [...valued, ...flags]));
  }
}

function checkCommand(
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): Command {
  const options = optionsOf('check', values, valued, rest, cwd, form);
  const revision = ['base', 'head'].find((option) => values[option] !== undefined);
  if (values.staged === true && revision !== undefined)
    throw new ConfigurationError(`--staged compares what is staged with HEAD: leave --${revision} out`);
  return {
    name: 'check',
    options: values.staged === true ? { ...options, staged: true } : options,
    verbose: values.verbose === true,
    all: values.all === true,
  };
}

/** What is fixed are the files that lie there: there is no other head, and the only report is what is to be done. */
function fixCommand(
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): Command {
  const refused = ['head', 'format', 'output'].find((option) => values[option] !== undefined);
  if (refused !== undefined) throw new ConfigurationError(`fix is of the working tree: it takes no --${refused}`);
  return { name: 'fix', options: optionsOf('fix', values, valued, rest, cwd, form), write: values.write === true };
}

/** The baseline is of the whole tree: there are no two sides, and no part of it. */
function baselineCommand(
  values: Values,
  valued: readonly string[],
  rest: readonly string[],
  cwd: string,
  form: ProductForm,
): Command {
  const refused = ['base', 'head', 'only', 'format', 'output'].find((option) => values[option] !== undefined);
  if (refused !== undefined) throw new ConfigurationError(`baseline is of the whole tree: it takes no --${refused}`);
  const write = textOf(values.write);
  return {
    name: 'baseline',
    options: optionsOf('baseline', values, valued, rest, cwd, form),
    write: write === undefined ? null : resolve(cwd, write),
    shrink: values.shrink === true,
  };
}

/** What is set up is the whole repository: there are no two sides, and no part of it. */
function initOptions(values: Values): Values {
  const refused = ['base', 'head', 'only', 'format', 'output'].find((option) => values[option] !== undefined);
  if (refused !== undefined) throw new ConfigurationError(`init is of the whole repository: it takes no --${refused}`);
  return values;
}

function osvCommand(rest: readonly string[]): Command {
  const [action, dir, ...ecosystems] = rest;
  if (action === 'update' && dir !== undefined) return { name: 'db-update', dir, ecosystems };
  if (action === 'build' && dir !== undefined && ecosystems.length === 0) return { name: 'db-build', dir };
  throw new ConfigurationError("use 'gatehouse db build DIR' or 'gatehouse db update DIR [ECOSYSTEM ...]'");
}

function vexCommand(
  values: Values,
  valued: readonly string[],
  [file, ...more]: readonly string[],
  cwd: string,
  form: ProductForm,
): Command {
  const { format = 'openvex', ...others } = values;
  if (more.length > 0 || (format !== 'openvex' && format !== 'cyclonedx'))
    throw new ConfigurationError("use 'gatehouse vex [--format openvex|cyclonedx] [RESULT.json]'");
  return { name: 'vex', file: file ?? null, options: optionsOf('vex', others, valued, [], cwd, form), format };
}

function importCommand(values: Values, files: readonly string[]): Command {
  if (files.length === 0) throw new ConfigurationError("use 'gatehouse policy import [--owner NAME] FILE ...'");
  return { name: 'policy-import', files, owner: textOf(values.owner) ?? null };
}

function explainCommand(values: Values, rest: readonly string[]): Command {
  const [id, ...results] = rest;
  if (id === undefined) throw new ConfigurationError("use 'gatehouse explain ID [RESULT.json ...]'");
  if (results.length > 0 && !isFindingId(id)) {
    throw new ConfigurationError(`'${id}' is not the id of a finding, so no result is asked: leave ${results[0]} out`);
  }
  return { name: 'explain', id, results, osvDb: textOf(values['osv-db']) ?? null, offline: values.offline === true };
}
