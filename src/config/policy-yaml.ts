import type { Event, ScalarEvent } from 'js-yaml';
import { ConfigurationError } from '../model/errors.js';
import { lineIndex } from '../util/line-index.js';

/** A policy is a few levels deep; what is nested further is none. */
const DEEPEST = 20;
/** As many exceptions as the schema allows; nothing else of a policy is longer. */
const MOST_ENTRIES = 5000;
/** Line ends and commas: so much is more than that many exceptions. */
const MOST_SEPARATORS = 60_000;

type Key = string | number;

/** A parsed policy file and where its parts stand. */
export interface PolicyText {
  readonly value: unknown;
  /** Line of the part that keys lead to; of its nearest parent when there is none. */
  lineOf(path: readonly Key[]): number;
}

/**
 * Reads YAML 1.2 (core schema), one document without aliases. What is refused is refused before anything is made of it, and
 * in linear time: whoever writes a policy may want to keep the gate busy.
 * @param place how messages name the file
 * @throws ConfigurationError in one line, with the line of the file
 */
export async function readPolicyYaml(text: string, place: string): Promise<PolicyText> {
  const { parseEvents, constructFromEvents, getScalarValue, EVENT_ID, CORE_SCHEMA, YAMLException } = await import(
    'js-yaml'
  );
  const index = lineIndex(text);
  const lineAt = (offset: number): number => index.position(offset).line;
  const refuse = (offset: number, why: string): never => {
    throw new ConfigurationError(`${place}:${lineAt(offset)}: ${why}`);
  };
  const far = farSeparator(text);
  if (far !== null) refuse(far, `more than ${MOST_SEPARATORS} lines and values; what follows is not read`);
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const tree = treeOf(events, EVENT_ID, (event) => getScalarValue(text, event), refuse);
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value: value ?? {}, lineOf: (path) => lineAt(startOf(tree, path)) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = Math.min((error.mark?.line ?? 0) + 1, lineAt(text.trimEnd().length));
    throw new ConfigurationError(`${place}:${line}: not valid YAML: ${error.reason}`);
  }
}

/** Where a text goes beyond what is read at all; null: nowhere. */
function farSeparator(text: string): number | null {
  let seen = 0;
  for (const { index } of text.matchAll(/[\n,]/g)) {
    seen += 1;
    if (seen > MOST_SEPARATORS) return index;
  }
  return null;
}

/** Where a part starts, and the parts in it. */
interface Node {
  readonly start: number;
  readonly children: Map<Key, Node>;
  readonly kind: 'mapping' | 'sequence' | 'other';
  /** The key that waits for its value. */
  waiting: { readonly key: Key; readonly start: number } | null;
}

type EventIds = typeof import('js-yaml')['EVENT_ID'];

function treeOf(
  events: readonly Event[],
  { DOCUMENT, SEQUENCE, MAPPING, SCALAR, ALIAS }: EventIds,
  textOf: (event: ScalarEvent) => string,
  refuse: (offset: number, why: string) => never,
): Node {
  const root = nodeAt(0, 'other');
  const open: Node[] = [];
  let documents = 0;
  for (const event of events) {
    const parent = open.at(-1) ?? root;
    if (event.type === ALIAS)
      refuse(event.anchorStart, 'aliases (*name) are not allowed in a policy file; write the value out');
    else if (event.type === DOCUMENT) {
      documents += 1;
      if (documents > 1) refuse(0, 'a policy file is one YAML document; take the others out');
      open.push(root);
    } else if (event.type === SEQUENCE || event.type === MAPPING)
      open.push(add(parent, nodeAt(event.start, event.type === SEQUENCE ? 'sequence' : 'mapping'), null, refuse));
    else if (event.type === SCALAR) {
      const start = event.valueStart === -1 ? (parent.waiting?.start ?? parent.start) : event.valueStart;
      add(parent, nodeAt(start, 'other'), () => textOf(event), refuse);
    } else open.pop();
  }
  return root;
}

function nodeAt(start: number, kind: Node['kind']): Node {
  return { start, kind, children: new Map(), waiting: null };
}

/** Puts a part where it belongs; a key of a mapping waits for what comes next and gives it its place. */
function add(
  parent: Node,
  node: Node,
  value: (() => string) | null,
  refuse: (offset: number, why: string) => never,
): Node {
  const { children, kind, waiting } = parent;
  if (children.size >= MOST_ENTRIES) refuse(parent.start, `more than ${MOST_ENTRIES} entries in one list or mapping`);
  if (kind === 'mapping' && waiting === null) {
    parent.waiting = { key: value?.() ?? '', start: node.start };
    return node;
  }
  parent.waiting = null;
  const key = kind === 'sequence' ? children.size : (waiting?.key ?? '');
  const placed = waiting === null ? node : { ...node, start: waiting.start };
  children.set(key, placed);
  return placed;
}

function startOf(tree: Node, path: readonly Key[]): number {
  let node = tree.children.get('') ?? tree;
  for (const key of path) {
    const next = node.children.get(key) ?? node.children.get(String(key));
    if (next === undefined) return node.start;
    node = next;
  }
  return node.start;
}
