import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { type Budget, MAX_DEPTH } from '../budget.js';
import type { FormatFile } from '../format.js';
import { type Entry, list, map, type Scalar, type Span, scalar, unknown, type Value } from '../value.js';

/** What a tag makes of the value that it stands before (`!Ref`); undefined for a tag that says nothing of it. */
export type Tags = (tag: string, value: Value) => Value | undefined;

/** The documents of a file, and the first complaint of the parser. */
export interface YamlFile {
  readonly documents: readonly Value[];
  readonly error: string | null;
}

interface Conversion {
  readonly path: string;
  readonly budget: Budget;
  readonly tags: Tags;
  readonly anchors: Map<string, unknown>;
}

const NO_TAGS: Tags = () => undefined;

/**
 * Reads the documents of a YAML (or JSON) file. Aliases are followed one at a time and count as often as they are used,
 * so no alias bomb goes off.
 */
export function yamlFile({ path, text }: FormatFile, budget: Budget, tags: Tags = NO_TAGS): YamlFile {
  budget.spend(Math.ceil(text.length / 64));
  try {
    const parsed = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const values = documents.flatMap(({ contents }) => {
      const conversion = { path, budget, tags, anchors: new Map<string, unknown>() };
      return contents === null ? [] : [converted(contents, conversion, 0)];
    });
    const error = documents.flatMap((document) => document.errors)[0];
    return { documents: values, error: error === undefined ? null : (error.message.split('\n')[0] ?? '') };
  } catch (error) {
    // What the parser's own recursion cannot take.
    if (error instanceof RangeError) return { documents: [], error: 'nested too deep' };
    throw error;
  }
}

function converted(node: unknown, conversion: Conversion, depth: number): Value {
  conversion.budget.spend();
  const at = spanOf(node, conversion.path);
  if (depth > MAX_DEPTH) return unknown(at);
  if (isAlias(node)) {
    const target = conversion.anchors.get(node.source);
    return target === undefined ? unknown(at) : { ...converted(target, conversion, depth + 1), origin: 'elsewhere' };
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return unknown(at);
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, node);
  const value = isMap(node) ? mapOf(node.items, at, conversion, depth) : plainOf(node, at, conversion, depth);
  return (node.tag?.startsWith('!') ? conversion.tags(node.tag, value) : undefined) ?? value;
}

function plainOf(node: unknown, at: Span, conversion: Conversion, depth: number): Value {
  if (isSeq(node)) {
    return list(
      node.items.map((item) => converted(item, conversion, depth + 1)),
      at,
    );
  }
  const value = isScalar(node) ? node.value : undefined;
  return isPlain(value) ? scalar(value, at) : typeof value === 'bigint' ? scalar(Number(value), at) : unknown(at);
}

function isPlain(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A map, with what `<<` brings in before its own keys. */
function mapOf(items: readonly unknown[], at: Span, conversion: Conversion, depth: number): Value {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  let open = false;
  for (const item of items) {
    if (!isPair(item) || !isScalar(item.key)) {
      open = true;
      continue;
    }
    const key = String(item.key.value);
    const value = converted(item.value, conversion, depth + 1);
    if (key !== '<<') {
      own.push({ key, keyAt: spanOf(item.key, conversion.path), value });
      continue;
    }
    for (const each of value.kind === 'list' ? value.items : [value]) {
      if (each.kind === 'map') merged.push(...each.entries);
      else open = true;
    }
  }
  conversion.budget.spend(merged.length);
  return map([...merged, ...own], at, open);
}

function spanOf(node: unknown, path: string): Span {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return { path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
