import { entriesOf, fieldOf } from '../plain-yaml.js';
import type { Imported, ImportedException } from './imported.js';

/** All imported exceptions are looked at again within so many days. */
const MOST_DAYS = 90;
const DAY_MS = 86_400_000;
/** As many as a policy may have. */
const MOST_EXCEPTIONS = 5_000;
/** Of a file, and of all of them together. */
const MOST_NOTES = 50;
const NOBODY = 'TODO: name who answers for it';

export interface ImportedFile extends Imported {
  readonly path: string;
}

export interface ImportedPolicy {
  /** Sections of a policy file; `exceptions` is one of them, settings where there are any. */
  readonly sections: Readonly<Record<string, unknown>>;
  readonly exceptions: readonly object[];
  /** The same as YAML. */
  readonly text: string;
  /** What could not be carried over, one line each. */
  readonly notes: readonly string[];
}

/**
 * Sections of the policy file from what other tools' files let stay. What ended is left out; who says no owner gets one
 * that the policy refuses until somebody is named.
 */
export async function importedPolicy(
  files: readonly ImportedFile[],
  { now, owner }: { readonly now: Date; readonly owner: string | null },
): Promise<ImportedPolicy> {
  const { stringify } = await import('yaml');
  const today = now.toISOString().slice(0, 10);
  const last = new Date(now.getTime() + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
  const notes: string[] = [];
  const seen = new Set<string>();
  const exceptions: object[] = [];
  for (const { path, exceptions: imported } of files) {
    for (const { reason, expires, ...match } of imported) {
      if (expires !== undefined && expires < today) notes.push(`${path}: ${nameOf(match)} ended on ${expires}`);
      else if (!seen.has(JSON.stringify(match))) {
        seen.add(JSON.stringify(match));
        exceptions.push({
          ...match,
          reason: reason ?? `imported from ${path}, which gives no reason`,
          owner: owner ?? NOBODY,
          expires: expires === undefined || expires > last ? last : expires,
        });
      }
    }
  }
  const left = exceptions.length - MOST_EXCEPTIONS;
  if (left > 0) notes.push(`${left} exceptions more than a policy may have are left out`);
  const kept = exceptions.slice(0, MOST_EXCEPTIONS);
  const sections = { ...settingsOf(files), exceptions: kept };
  return {
    sections,
    exceptions: kept,
    text: stringify(sections, { lineWidth: 0 }),
    notes: [...files.flatMap(toldOf), ...cutNotes(notes)],
  };
}

/** A hostile file makes no flood of lines. */
function toldOf({ path, notes }: ImportedFile): readonly string[] {
  return cutNotes(notes, `${path}: `);
}

function cutNotes(notes: readonly string[], prefix = ''): readonly string[] {
  if (notes.length <= MOST_NOTES) return notes;
  return [...notes.slice(0, MOST_NOTES), `${prefix}${notes.length - MOST_NOTES} more that could not be carried over`];
}

/** A policy file with imported sections in it; its comments stay, and so does what they do not say. */
export async function withSections(policy: string, sections: ImportedPolicy['sections']): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(policy);
  for (const [section, value] of Object.entries(sections)) {
    if (section === 'exceptions' || !document.has(section)) document.set(section, document.createNode(value));
    else for (const [key, said] of entriesOf(value)) document.setIn([section, key], document.createNode(said));
  }
  return document.toString({ lineWidth: 0 });
}

/** Sections of all files; where two say something of one, the first counts. */
function settingsOf(files: readonly ImportedFile[]): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const { settings: more = {} } of files)
    for (const section of Object.keys(more)) settings[section] ??= fieldOf(more, section);
  return settings;
}

function nameOf({ id, rule, package: name }: ImportedException): string {
  return id ?? rule ?? name ?? '';
}
