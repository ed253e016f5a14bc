import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { joinedFlow } from '../../../util/yaml-flow.js';

/** A workflow or an action's metadata, parsed with positions. */
export interface WorkflowDocument {
  readonly text: string;
  readonly doc: Document.Parsed;
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

/** Parses without building plain objects: aliases are followed one at a time, so no alias bomb can go off. */
export function parseWorkflow(text: string): WorkflowDocument {
  const strict = documentOf(text);
  // GitHub takes no heed of indentation inside brackets and quotes.
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  return {
    text,
    doc,
    root: isMap(doc.contents) ? doc.contents : null,
    error: first === undefined ? null : { message: first.message.split('\n')[0] ?? '', offset: first.pos[0] },
  };
}

function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { keepSourceTokens: false, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
}

/** The node itself, or what the alias stands for. */
function resolved(doc: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(doc) : node;
}

/** The pair of a key. */
export function pairOf(map: YAMLMap | null, key: string): Pair | null {
  return map?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}

/** The value of a key as a mapping; null when it is none. */
export function mapAt(workflow: WorkflowDocument, map: YAMLMap | null, key: string): YAMLMap | null {
  const value = resolved(workflow.doc, pairOf(map, key)?.value);
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
export function entriesOf(workflow: WorkflowDocument, map: YAMLMap | null): readonly Entry[] {
  return (map?.items ?? []).flatMap((pair) =>
    isScalar(pair.key) ? [{ key: String(pair.key.value), pair, value: resolved(workflow.doc, pair.value) }] : [],
  );
}

/** The entries of a list, aliases followed; empty for what is no list. */
export function itemsAt(workflow: WorkflowDocument, map: YAMLMap | null, key: string): readonly unknown[] {
  const value = valueAt(workflow, map, key);
  return isSeq(value) ? value.items.map((item) => resolved(workflow.doc, item)) : [];
}

/** The value of a key, aliases followed. */
export function valueAt(workflow: WorkflowDocument, map: YAMLMap | null, key: string): unknown {
  return resolved(workflow.doc, pairOf(map, key)?.value);
}
