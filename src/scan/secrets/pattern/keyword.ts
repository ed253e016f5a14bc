import type { PatternNode } from './syntax.js';

/** Whether a match of the pattern can begin with a keyword. What stands only in a look-around does not count. */
export function canBeginWith(node: PatternNode, keyword: string): boolean {
  const text = Buffer.from(keyword, 'latin1');
  const start = new Uint8Array(text.length + 1);
  start[0] = 1;
  return advance(node, start, text)[text.length] === 1;
}

/** From the numbers of keyword bytes that may have been met before a part, those that may have been met behind it. */
function advance(node: PatternNode, before: Uint8Array, text: Buffer): Uint8Array {
  switch (node.kind) {
    case 'set': {
      const after = new Uint8Array(before.length);
      text.forEach((byte, met) => {
        if (before[met] === 1 && node.bytes[byte] === 1) after[met + 1] = 1;
      });
      if (before[text.length] === 1) after[text.length] = 1;
      return after;
    }
    case 'assertion':
      return before;
    case 'sequence':
      return node.items.reduce((met, item) => advance(item, met, text), before);
    case 'either':
      return union(node.options.map((option) => advance(option, before, text)));
    case 'repeat': {
      let round = before;
      const ends = node.min === 0 ? [before] : [];
      for (let count = 1; count <= node.max; count++) {
        const next = advance(node.item, round, text);
        const settled = next.every((on, met) => on === round[met]);
        if (count >= node.min || settled) ends.push(next);
        if (settled) break;
        round = next;
      }
      return union([new Uint8Array(before.length), ...ends]);
    }
  }
}

function union(sets: readonly Uint8Array[]): Uint8Array {
  return sets.reduce((all, set) => all.map((on, met) => on | (set[met] ?? 0)));
}
