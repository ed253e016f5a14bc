import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { joinedFlow } from '../../../util/yaml-flow.js';
import { resolveAliases } from './aliases.js';

/** A workflow or an action's metadata, parsed with positions. */
export interface WorkflowDocument {
  readonly text: string;
  readonly root: YAMLMap | null;
  /** First complaint of the parser with its offset; null when the file is well formed. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/** A text of the file: what YAML makes of it, and where it stands, in offsets of the file. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One key of a mapping with its value. */
export interface Entry {
  readonly key: string;
  readonly pair: Pair;
  readonly value: unknown;
}

/** Parses without building plain objects. Aliases are replaced by what they stand for, which is shared and not copied. */
export function parseWorkflow(text: string): WorkflowDocument {
  const strict = documentOf(text);
  // GitHub takes no heed of indentation inside brackets and quotes.
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  resolveAliases(doc);
  return {
    text,
    root: isMap(doc.contents) ? doc.contents : null,
    error: first === undefined ? null : { message: first.message.split('\n')[0] ?? '', offset: first.pos[0] },
  };
}

function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { keepSourceTokens: false, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
}

/** The pair of a key. */
export function pairOf(map: YAMLMap | null, key: string): Pair | null {
  return map?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}

/** The value of a key as a mapping; null when it is none. */
export function mapAt(map: YAMLMap | null, key: string): YAMLMap | null {
  const value = pairOf(map, key)?.value;
  return isMap(value) ? value : null;
}

/** The text of a key's scalar value with its place; null for everything else. */
export function textAt(map: YAMLMap | null, key: string): Place | null {
  return placeOf(pairOf(map, key)?.value);
}

/** Offsets of a node's own text. */
export function rangeOf(node: unknown): { readonly start: number; readonly end: number } | null {
  const range = (node as Node | null)?.range;
  return range === null || range === undefined ? null : { start: range[0], end: range[1] };
}

/** The text of a scalar node with its place; null for everything else. */
export function placeOf(node: unknown): Place | null {
  const range = rangeOf(node);
  if (!isScalar(node) || node.value === null || node.value === undefined || range === null) return null;
  return { text: String(node.value), ...range };
}

/** The entries of a mapping that have a plain key, aliases followed. */
export function entriesOf(map: YAMLMap | null): readonly Entry[] {
  return (map?.items ?? []).flatMap((pair) =>
    isScalar(pair.key) ? [{ key: String(pair.key.value), pair, value: pair.value }] : [],
  );
}

/** The entries of a list, aliases followed; empty for what is no list. */
export function itemsAt(map: YAMLMap | null, key: string): readonly unknown[] {
  const value = valueAt(map, key);
  return isSeq(value) ? value.items.map((item) => item) : [];
}

/** The value of a key, aliases followed. */
export function valueAt(map: YAMLMap | null, key: string): unknown {
  return pairOf(map, key)?.value;
}
