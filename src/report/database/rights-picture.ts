import type { OpenedRight } from '../../model/database-report.js';
import { mermaidLabel } from '../mermaid-label.js';

/** A diagram with more is no picture. */
const MOST_NODES = 25;

/**
 * Who can do what, as a flowchart in Mermaid's syntax: roles on the left, what they can use on the right. All
 * rights of a role on one object are one arrow; a function that runs as its owner leads on to the owner.
 */
export function rightsPicture(rights: readonly OpenedRight[]): string {
  const nodes = new Map<string, string>();
  const edges = new Map<string, Set<string>>();
  let left = 0;
  for (const right of rights) {
    const ways = waysOf(right);
    const names = new Set(ways.flatMap(({ from, to }) => [from, to]));
    const added = [...names].filter((name) => !nodes.has(name));
    // One is kept for the node that says how many are not shown.
    if (nodes.size + added.length > MOST_NODES - 1) {
      left++;
      continue;
    }
    for (const name of added) nodes.set(name, `n${nodes.size}`);
    for (const { from, to, word } of ways) {
      const key = `${nodes.get(from)} ${nodes.get(to)}`;
      edges.set(key, (edges.get(key) ?? new Set()).add(word));
    }
  }
  const lines = [...edges].map(([key, words]) => {
    const [from, to] = key.split(' ');
    return `  ${from} -->|"${mermaidLabel([...words].join(', '))}"| ${to}`;
  });
  return [
    'flowchart LR',
    ...[...nodes].map(([name, id]) => `  ${id}["${mermaidLabel(name)}"]`),
    ...(left === 0 ? [] : [`  more["and ${left} more"]`]),
    ...lines,
  ].join('\n');
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

function waysOf({ role, object, on, right, runsAs }: OpenedRight): readonly Way[] {
  const target = `${object} ${on}`;
  return [
    { from: `role ${role ?? 'PUBLIC'}`, to: target, word: right },
    ...(runsAs === null ? [] : [{ from: target, to: `role ${runsAs}`, word: 'as' }]),
  ];
}
