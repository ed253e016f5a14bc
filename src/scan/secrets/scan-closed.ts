import { hasMediaName } from '../../util/file-name.js';
import { type FileContext, fileContext } from './judge/judge.js';
import type { Engine } from './match/engine.js';
import { type ClosedForm, closedForm, isContainer } from './open/closed-form.js';
import { officeText } from './open/office-text.js';
import type { FileBudget, OpenBudget } from './open/open-budget.js';
import { openFile } from './open/open-file.js';
import type { Part, PartKind } from './open/part.js';
import { printableStrings } from './open/strings.js';
import { scanBytes } from './scan-bytes.js';
import { type FoundSecret, scanText } from './scan-text.js';

/** What a closed file holds, and what in it stays closed: by reason, how often. */
export interface ClosedResult {
  readonly found: readonly FoundSecret[];
  readonly unopened: ReadonlyMap<string, number>;
}

/** An archive in an archive is opened; one in that is not. */
const DEEPEST = 2;
const LONGEST_NAME = 400;
const NO_TEXT = 'no text: only its printable pieces were searched, for the formats of providers';

interface Opening {
  readonly engine: Engine;
  readonly budget: FileBudget;
  /** By rule and value at one path: pieces of a file repeat each other. */
  readonly found: Map<string, FoundSecret>;
  readonly unopened: Map<string, number>;
}

/** Opens a file that is no text, or has the signature of a closed form, and finds the secrets in it. */
export async function scanClosed(
  engine: Engine,
  path: string,
  bytes: Buffer,
  budget: OpenBudget,
): Promise<ClosedResult> {
  const opening: Opening = { engine, budget: budget.file(), found: new Map(), unopened: new Map() };
  const form = closedForm(bytes);
  if (form === null) searchStrings(opening, path, bytes);
  else await openInto(opening, form, path, bytes, 1);
  return { found: [...opening.found.values()], unopened: opening.unopened };
}

async function openInto(opening: Opening, form: ClosedForm, path: string, bytes: Buffer, depth: number): Promise<void> {
  for await (const part of openFile(form, bytes, path, opening.budget)) {
    if ('unopened' in part) tell(opening, part.unopened);
    else if (part.kind === 'file') await searchPart(opening, form, path, part, depth);
    else keep(opening, scanText(opening.engine, path, part.bytes, contextOf(part.kind, path)), true);
  }
}

async function searchPart(opening: Opening, outer: ClosedForm, path: string, part: Part, depth: number): Promise<void> {
  const inner = `${path}!${part.name.slice(0, LONGEST_NAME)}`;
  const form = closedForm(part.bytes);
  // A tar in a gzip is one archive, not two.
  const isOne = form === 'tar' && (outer === 'gzip' || outer === 'bzip2');
  if (form !== null && isOne) return openInto(opening, form, path, part.bytes, depth);
  if (form !== null && isContainer(form) && depth >= DEEPEST)
    return tell(opening, 'an archive, nested deeper than is opened');
  if (form !== null) return openInto(opening, form, inner, part.bytes, depth + 1);
  const scanned = scanBytes(opening.engine, inner, part.bytes);
  if ('binary' in scanned) {
    if (hasMediaName(part.name)) return;
    searchStrings(opening, inner, part.bytes);
    return;
  }
  keep(opening, scanned, false);
  const written = officeText(part.name, part.bytes);
  if (written !== null) keep(opening, scanText(opening.engine, inner, written, contextOf('prose', inner)), true);
}

function searchStrings(opening: Opening, path: string, bytes: Buffer): void {
  tell(opening, NO_TEXT);
  keep(opening, scanText(opening.engine, path, printableStrings(bytes), contextOf('strings', path)), true);
}

function tell({ unopened }: Opening, reason: string): void {
  unopened.set(reason, (unopened.get(reason) ?? 0) + 1);
}

/** @param placeless the text was made here: its lines are nobody's */
function keep(
  opening: Opening,
  { found, limits }: { readonly found: readonly FoundSecret[]; readonly limits: readonly string[] },
  placeless: boolean,
): void {
  for (const secret of found) {
    const key = `${secret.path}\0${secret.rule.id}\0${secret.value}`;
    if (!opening.found.has(key)) opening.found.set(key, placeless ? { ...secret, ...NO_PLACE } : secret);
  }
  for (const limit of limits) tell(opening, limit);
}

const NO_PLACE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, inlineIgnore: undefined };

function contextOf(kind: PartKind, path: string): FileContext {
  switch (kind) {
    case 'file':
      return fileContext(path);
    case 'data':
      return { path, kind: 'configuration' };
    case 'prose':
    case 'strings':
      return { path, kind };
  }
}
