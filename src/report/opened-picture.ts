import { INWARD_KINDS, type OpenedElement } from '../model/surface.js';
import { mermaidLabel } from './mermaid-label.js';
import { elementName, kindWords } from './opened-words.js';

/** A diagram with more is no picture. */
const MOST_NODES = 25;

/**
 * What is new as a data-flow diagram in Mermaid's flowchart syntax: boundaries as subgraphs, the system in the middle.
 */
export function openedPicture(opened: readonly OpenedElement[]): string {
  const shown = opened.slice(0, MOST_NODES - 1);
  const ids = new Map(shown.map((element, index) => [element, `n${index}`]));
  const boundaries = [...new Set(shown.map(({ boundary }) => boundary))].sort();
  const groups = boundaries.flatMap((boundary) => [
    `  subgraph ${boundary}`,
    ...shown
      .filter((element) => element.boundary === boundary)
      .map((element) => `    ${ids.get(element)}["${mermaidLabel(`${kindWords(element)} ${elementName(element)}`)}"]`),
    '  end',
  ]);
  const edges = shown.map((element) => {
    const id = ids.get(element) ?? '';
    return INWARD_KINDS.includes(element.kind) ? `  ${id} --> system` : `  system --> ${id}`;
  });
  return ['flowchart LR', '  system(("the system"))', ...groups, ...edges].join('\n');
}
