import { resolve } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import { nearest } from '../util/nearest.js';
import { textOf, type Values } from './command-options.js';
import type { ProductForm } from './product-form.js';

/** Where a catalogue comes from. */
export type DatabaseSource =
  | { readonly kind: 'migrations'; readonly dir: string }
  /** The URL itself, or the variable that holds it. */
  | { readonly kind: 'url'; readonly url: string; readonly variable: string | null }
  | { readonly kind: 'snapshot'; readonly path: string };

/** What `gatehouse database` was asked for. */
export interface AskedDatabase {
  readonly source: DatabaseSource;
  /** A snapshot, or of migrations a revision; as it was written. */
  readonly base: string | null;
  readonly format: string;
  readonly output: string | null;
  readonly writeSnapshot: string | null;
}

/** Options of its own, beside `--base`, `--format` and `--output`. */
export const DATABASE_OPTIONS = ['migrations', 'url', 'snapshot', 'write-snapshot'] as const;
const SHARED = ['base', 'format', 'output'];

/** @throws ConfigurationError when there is no source, more than one, or an option that it has not */
export function databaseCommand(
  values: Values,
  rest: readonly string[],
  cwd: string,
  { databaseFormats }: ProductForm,
): AskedDatabase {
  const [extra] = rest;
  if (extra !== undefined) throw new ConfigurationError(`database takes no folder: '${extra}'; use --migrations DIR`);
  const known: readonly string[] = [...DATABASE_OPTIONS, ...SHARED, 'verbose'];
  const foreign = Object.keys(values).find((name) => values[name] !== undefined && !known.includes(name));
  if (foreign !== undefined) throw new ConfigurationError(`database takes no --${foreign}`);
  const text = (name: string): string | null => {
    const value = textOf(values[name])?.trim();
    if (value === '') throw new ConfigurationError(`--${name} needs a value`);
    return value ?? null;
  };
  const path = (name: string): string | null => {
    const value = text(name);
    return value === null ? null : resolve(cwd, value);
  };
  const sources = [migrations(path('migrations')), url(text('url')), snapshot(path('snapshot'))].filter(
    (source) => source !== null,
  );
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    throw new ConfigurationError(
      "use 'gatehouse database' with one of --migrations DIR, --url URL and --snapshot FILE",
    );
  }
  return {
    source,
    base: text('base'),
    format: formatOf(text('format'), databaseFormats),
    output: path('output'),
    writeSnapshot: path('write-snapshot'),
  };
}

function migrations(dir: string | null): DatabaseSource | null {
  return dir === null ? null : { kind: 'migrations', dir };
}

/** `env:NAME` keeps the URL out of the list of processes and of the shell's history. */
function url(text: string | null): DatabaseSource | null {
  if (text === null) return null;
  const variable = /^env:(\w+)$/.exec(text)?.[1] ?? null;
  return { kind: 'url', url: variable === null ? text : '', variable };
}

function snapshot(path: string | null): DatabaseSource | null {
  return path === null ? null : { kind: 'snapshot', path };
}

function formatOf(asked: string | null, formats: readonly string[]): string {
  const format = asked ?? formats[0] ?? '';
  if (formats.includes(format)) return format;
  const suggestion = nearest(format, formats);
  const hint = suggestion === null ? `formats: ${formats.join(', ')}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`--format ${format} is none of database; ${hint}`);
}
