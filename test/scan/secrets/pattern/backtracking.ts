import type { PatternNode } from '../../../../src/scan/secrets/pattern/syntax.js';

/**
 * A plain backtracking matcher over the parsed pattern that counts its steps: each test of a byte or place is one. It
 * fails behind every match, so that all ways through the text are tried, as a boundary that never fits would make it.
 */
export function stepsOfFailure(tree: PatternNode, text: string, start: number, limit: number): number {
  const bytes = Buffer.from(text, 'latin1');
  let steps = 0;

  function match(node: PatternNode, at: number, then: (at: number) => boolean): boolean {
    if (steps > limit) return true;
    switch (node.kind) {
      case 'set':
        steps++;
        return at < bytes.length && node.bytes[bytes[at] ?? 0] === 1 && then(at + 1);
      case 'assertion':
        steps++;
        if (node.body !== null && !node.behind) match(node.body, at, () => false);
        return then(at);
      case 'sequence':
        return sequence(node.items, 0, at, then);
      case 'either':
        return node.options.some((option) => match(option, at, then));
      case 'repeat':
        return repeat(node, 0, at, then);
    }
  }

  function sequence(items: readonly PatternNode[], index: number, at: number, then: (at: number) => boolean): boolean {
    const item = items[index];
    if (item === undefined) return then(at);
    return match(item, at, (next) => sequence(items, index + 1, next, then));
  }

  function repeat(
    node: PatternNode & { kind: 'repeat' },
    count: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean {
    const again = (next: number) => (next === at && count >= node.min ? false : repeat(node, count + 1, next, then));
    if (count < node.max && match(node.item, at, again)) return true;
    return count >= node.min && then(at);
  }

  match(tree, start, () => {
    steps++;
    return false;
  });
  return steps;
}
