import type { SurfaceElement } from '../../../model/surface.js';
import type { Workspace } from '../../../model/workspace.js';
import { withDocuments, withoutCode } from './compare.js';
import type { Documented } from './documented.js';
import { readDocuments } from './read.js';

/** More lines nobody reads. */
const MOST_NOTES = 20;
/** So many names are looked for in the code. */
const MOST_ASKED = 20;

/** Elements of the head with what documents of the interface say of them, and what is to be said of the documents. */
export interface Compared {
  readonly head: readonly SurfaceElement[];
  readonly notes: readonly string[];
}

/**
 * Compares what the head exposes with the documents of its interfaces, both ways. Of a change only what it adds to a document
 * is asked for in code; a name that the code has anywhere may be what it is.
 */
export async function compareDocuments(head: readonly SurfaceElement[], workspace: Workspace): Promise<Compared> {
  const { documented, unread } = await readDocuments(workspace, 'head');
  const unreadNotes = unread.map(
    (path) => `${path}: this document of the interface could not be compared with the code`,
  );
  const missing =
    workspace.changes === null ? withoutCode(documented, head) : await addedWithoutCode(documented, head, workspace);
  const notes = missing.map(
    ({ document, kind, name }) => `${document}: documents the ${kind} ${name}, which the code has not`,
  );
  return { head: withDocuments(head, documented), notes: told([...notes, ...unreadNotes]) };
}

async function addedWithoutCode(
  documented: readonly Documented[],
  head: readonly SurfaceElement[],
  workspace: Workspace,
): Promise<readonly Documented[]> {
  const changed = new Set((workspace.changes ?? []).map(({ path }) => path));
  const own = documented.filter(({ document }) => changed.has(document));
  if (own.length === 0) return [];
  const before = new Set((await readDocuments(workspace, 'base')).documented.map(({ name }) => name));
  const all = new Set(documented.map(({ document }) => document));
  const added = withoutCodeOf(
    own.filter(({ name }) => !before.has(name)),
    head,
  );
  const missing: Documented[] = [];
  for (const each of added.slice(0, MOST_ASKED)) {
    const files = await workspace.mentions?.('head', [wordOf(each.name)], 'anywhere');
    if (files?.every((path) => all.has(path)) === true) missing.push(each);
  }
  return missing;
}

function withoutCodeOf(added: readonly Documented[], head: readonly SurfaceElement[]): readonly Documented[] {
  const missing = new Set(withoutCode(added, head));
  return added.filter((each) => missing.has(each) || !head.some(({ kind }) => kind === each.kind));
}

/** The last word of a name that is written out. */
function wordOf(name: string): string {
  return name.split(/[/ ]/).findLast((word) => /^[\w.-]{2,}$/.test(word)) ?? name;
}

function told(notes: readonly string[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `and ${more} more differences to documents of interfaces`] : notes;
}
