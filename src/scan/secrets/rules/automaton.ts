import type { CompiledAutomaton, CompiledKeyword } from './rule.js';

/**
 * Of a longer keyword only so many bytes are in the automaton, the rest is compared at a hit: a smaller table stays in
 * the processor's cache.
 */
const LONGEST_TRIGGER = 8;

/** The bytes of a keyword that the automaton knows. */
export function triggerOf(keyword: CompiledKeyword): string {
  return keyword.text.slice(0, LONGEST_TRIGGER);
}

interface Node {
  readonly children: Map<number, number>;
  readonly own: number[];
  fail: number;
}

/**
 * Aho-Corasick over folded bytes, failure links worked into the table: one look-up a byte. Bytes fall into classes
 * (all that no keyword holds share class 0), accepting states come last so that one comparison finds them.
 */
export function buildAutomaton(keywords: readonly CompiledKeyword[]): CompiledAutomaton {
  const classes = byteClasses(keywords);
  const nodes = trie(keywords, classes);
  const order = linkFailures(nodes);
  const outputs = collectOutputs(nodes, order);
  const classCount = 1 + Math.max(...classes);

  const plain = order.filter((node) => outputs[node]?.length === 0);
  const accepting = order.filter((node) => outputs[node]?.length !== 0);
  const numbered = [...plain, ...accepting];
  const newNumber = new Map(numbered.map((node, index) => [node, index]));
  if (numbered.length > 65_535) throw new Error('more than 65,535 states: use fewer or shorter keywords');

  const table = Buffer.alloc(numbered.length * classCount * 2);
  const full = transitions(nodes, order, classCount);
  numbered.forEach((node, index) => {
    for (let cls = 0; cls < classCount; cls++) {
      const target = full[node]?.[cls] ?? 0;
      table.writeUInt16LE(newNumber.get(target) ?? 0, (index * classCount + cls) * 2);
    }
  });
  return {
    classes: Buffer.from(classes).toString('base64'),
    classCount,
    next: table.toString('base64'),
    stateCount: numbered.length,
    firstAccepting: plain.length,
    keywords: accepting.map((node) => outputs[node] ?? []),
    longestTrigger: Math.max(1, ...keywords.map((keyword) => triggerOf(keyword).length)),
  };
}

function foldByte(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

function byteClasses(keywords: readonly CompiledKeyword[]): Uint8Array {
  const used = new Set<number>();
  for (const keyword of keywords) {
    for (const byte of Buffer.from(triggerOf(keyword), 'latin1')) used.add(foldByte(byte));
  }
  const classes = new Uint8Array(256);
  [...used]
    .sort((a, b) => a - b)
    .forEach((byte, index) => {
      classes[byte] = index + 1;
    });
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] ?? 0;
  return classes;
}

function trie(keywords: readonly CompiledKeyword[], classes: Uint8Array): Node[] {
  const nodes: Node[] = [{ children: new Map(), own: [], fail: 0 }];
  keywords.forEach((keyword, index) => {
    let at = 0;
    for (const byte of Buffer.from(triggerOf(keyword), 'latin1')) {
      const cls = classes[byte] ?? 0;
      let next = nodes[at]?.children.get(cls);
      if (next === undefined) {
        next = nodes.length;
        nodes.push({ children: new Map(), own: [], fail: 0 });
        nodes[at]?.children.set(cls, next);
      }
      at = next;
    }
    nodes[at]?.own.push(index);
  });
  return nodes;
}

/** Sets failure links and gives the nodes in breadth-first order. */
function linkFailures(nodes: readonly Node[]): number[] {
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const parent = order[head] ?? 0;
    for (const [cls, child] of nodes[parent]?.children ?? []) {
      order.push(child);
      const node = nodes[child];
      if (node === undefined || parent === 0) continue;
      let fail = nodes[parent]?.fail ?? 0;
      while (fail !== 0 && !nodes[fail]?.children.has(cls)) fail = nodes[fail]?.fail ?? 0;
      node.fail = nodes[fail]?.children.get(cls) ?? 0;
    }
  }
  return order;
}

function collectOutputs(nodes: readonly Node[], order: readonly number[]): number[][] {
  const outputs: number[][] = [];
  for (const at of order) {
    const node = nodes[at];
    if (node !== undefined) outputs[at] = [...node.own, ...(at === 0 ? [] : (outputs[node.fail] ?? []))];
  }
  return outputs;
}

function transitions(nodes: readonly Node[], order: readonly number[], classCount: number): Uint16Array[] {
  const rows: Uint16Array[] = [];
  for (const at of order) {
    const node = nodes[at];
    if (node === undefined) continue;
    const row = at === 0 ? new Uint16Array(classCount) : Uint16Array.from(rows[node.fail] ?? []);
    for (const [cls, child] of node.children) row[cls] = child;
    rows[at] = row;
  }
  return rows;
}
