import { type Document, isAlias, isMap, isSeq, type Node } from 'yaml';

/** Nesting beyond this is no workflow; aliases in it stay as they are. */
const MAX_DEPTH = 100;

interface Walk {
  readonly anchors: Map<string, unknown>;
  /** Nodes that are being read: what stands for one of them would hold itself. */
  readonly open: Set<unknown>;
}

/** Puts the node that each alias stands for in its place. Nodes are shared, not copied: no alias bomb can go off. */
export function resolveAliases(doc: Document.Parsed): void {
  follow(doc.contents, { anchors: new Map(), open: new Set() }, 0);
}

function follow(node: unknown, walk: Walk, depth: number): void {
  const { anchor } = (node ?? {}) as Partial<Pick<Node & { anchor?: string }, 'anchor'>>;
  if (anchor !== undefined) walk.anchors.set(anchor, node);
  if (depth > MAX_DEPTH || (!isMap(node) && !isSeq(node))) return;
  walk.open.add(node);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isAlias(pair.value)) pair.value = meant(pair.value.source, walk);
      else follow(pair.value, walk, depth + 1);
    }
  } else {
    for (const [index, item] of node.items.entries()) {
      if (isAlias(item)) node.items[index] = meant(item.source, walk);
      else follow(item, walk, depth + 1);
    }
  }
  walk.open.delete(node);
}

function meant(name: string, { anchors, open }: Walk): unknown {
  const node = anchors.get(name);
  return node === undefined || open.has(node) ? null : node;
}
