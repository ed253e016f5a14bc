import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The syntax tree that GitHub's dialect gives for a text. */
export function parseGfm(markdown: string): Root {
  return parser.parse(markdown);
}

/** Every node of a tree, in document order. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/**
 * What GitHub does after Markdown: text outside code that it would turn into a mention, a reference, a commit link, a
 * custom emoji or a formula. Empty when nothing of the kind is left.
 */
export function liveReferences(root: Root): string[] {
  const patterns = [
    /(?<![\w`])@[a-z\d]/i,
    /#\d/,
    /\bGH-\d/i,
    /(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])/i,
    /:\/\/\w/,
    /\bwww\.\w/i,
    /:[\w+-]+:/,
  ];
  const texts = nodesOf(root).filter((node) => node.type === 'text');
  const formulas = texts.filter((node) => node.value.includes('$') && node.value !== '$').map((node) => node.value);
  return [...formulas, ...texts.flatMap((node) => patterns.flatMap((pattern) => pattern.exec(node.value)?.[0] ?? []))];
}

/** Nodes that are not the quotation of a dollar sign, which is our own HTML. */
export function withoutDollars(nodes: readonly Nodes[]): Nodes[] {
  return nodes.filter((node) => node.type !== 'html' || !/^<\/?span>$/.test(node.value));
}
