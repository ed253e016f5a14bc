import type { Link } from 'mdast';
import { nodesOf, parseGfm } from './gfm.js';

/** What a reader sees of Markdown: its words with code as code shows it, what is set as code, and where links lead. */
export interface Rendered {
  readonly text: string;
  readonly code: readonly string[];
  readonly links: readonly string[];
}

/** Markdown as GitHub's dialect renders it. */
export function rendered(markdown: string): Rendered {
  const nodes = nodesOf(parseGfm(markdown));
  const words = nodes.flatMap((node) => (node.type === 'text' || node.type === 'inlineCode' ? [node.value] : []));
  return {
    text: words.join('').replace(/\s+/g, ' '),
    code: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
    links: nodes.filter((node): node is Link => node.type === 'link').map(({ url }) => url),
  };
}
