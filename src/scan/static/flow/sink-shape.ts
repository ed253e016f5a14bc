import type { SinkKind, SinkShape } from '../models/model.js';
import type { Taints } from './taint.js';
import { onlyLiteral, type Piece, type Value } from './value.js';

const STATEMENT =
  /^[\s(]*(?:select\b|insert\s+(?:ignore\s+|or\s+\w+\s+)?into\b|update\b[^;]*\bset\b|delete\s+from\b|replace\s+into\b|merge\s+into\b|with\s|(?:drop|alter|create|truncate)\s+(?:table|user|role|database|schema|view|index)\b|exec(?:ute)?\s|call\s|\{\s*call\b|from\s+\w+)/i;

/**
 * The data in a text that can do harm at a sink: of an address only what can change the host, of a redirect only what
 * can lead away, elsewhere all of it. Empty pieces are data that was made harmless.
 */
export function dangerous(kind: SinkKind, pieces: readonly Piece[], shape: SinkShape | null): readonly Taints[] {
  if (shape === 'sql' && !isStatement(pieces)) return [];
  const [first] = pieces;
  if (
    shape === 'start' &&
    first !== undefined &&
    (typeof first === 'string' ? first !== '' : first.taints.length === 0)
  )
    return [];
  if (shape === 'name' && pieces.some((piece) => typeof piece === 'string' && /\w/.test(piece))) return [];
  if (shape === 'view') return beforePath(afterRedirect(pieces), isPastRedirect);
  switch (kind) {
    case 'url-host':
      return beforePath(pieces, isPastHost);
    case 'redirect':
      return beforePath(pieces, isPastRedirect);
    default:
      return pieces.flatMap((piece) => (typeof piece === 'string' || piece.taints.length === 0 ? [] : [piece.taints]));
  }
}

/** What models keep the type of an answer as, as a part of the answer. */
const CONTENT_TYPE = 'content-type';

/** Whether the program has said that an answer is something that no browser runs: JSON, plain text, a picture. */
export function isNoPage({ parts }: Value): boolean {
  const said = parts?.get(CONTENT_TYPE);
  const known = said === undefined ? undefined : onlyLiteral(said)?.value;
  return typeof known === 'string' && !/html|xml|svg/i.test(known);
}

function isStatement(pieces: readonly Piece[]): boolean {
  const known = pieces.map((piece) => (typeof piece === 'string' ? piece : ' x ')).join('');
  return typeof pieces[0] === 'string' && STATEMENT.test(known);
}

/** Where the name of a view leads; nothing for one that names a page. */
function afterRedirect([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (typeof first !== 'string' || !first.startsWith('redirect:')) return [];
  return [first.slice('redirect:'.length), ...rest];
}

/** Data up to the point from which on it only names a path. */
function beforePath(pieces: readonly Piece[], isPast: (before: string) => boolean): readonly Taints[] {
  const found: Taints[] = [];
  let before = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      before += piece;
      continue;
    }
    if (isPast(before)) break;
    if (piece.taints.length > 0) found.push(piece.taints);
    // What nobody outside chose stands for an address that the program knows.
    before += piece.taints.length > 0 ? 'x' : 'known://host/';
  }
  return found;
}

/** `https://host/`, `https://host?`, or what is no address with a host at all. */
function isPastHost(before: string): boolean {
  return /^[a-z][\w+.-]*:\/\/[^/?#]*[/?#]/i.test(before) || /^\/(?!\/)/.test(before) || /^[^/:]+\//.test(before);
}

/** A path on the own host: it begins with one slash and goes on; or an address whose host is known. */
function isPastRedirect(before: string): boolean {
  return (
    /^\/[^/\\]/.test(before) ||
    /^[a-z][\w+.-]*:\/\/[^/?#]+[/?#]/i.test(before) ||
    /^\/\/[^/?#\\]+[/?#]/.test(before) ||
    /^[?#]/.test(before) ||
    /^[\w.-]+[/?]/.test(before)
  );
}
