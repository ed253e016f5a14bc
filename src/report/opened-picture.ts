import { INWARD_KINDS, type OpenedElement } from '../model/surface.js';
import { elementName, kindWords } from './opened-words.js';

/** A diagram with more is no picture. */
const MOST_NODES = 25;
const LONGEST_LABEL = 60;

/**
 * What is new as a data-flow diagram in Mermaid's flowchart syntax: boundaries as subgraphs, the system in the middle.
 * Every sign of a label that could mean something there is written as its entity code (`#35;`), so that no name closes
 * a label, starts markup or a link.
 */
export function openedPicture(opened: readonly OpenedElement[]): string {
  const shown = opened.slice(0, MOST_NODES - 1);
  const ids = new Map(shown.map((element, index) => [element, `n${index}`]));
  const boundaries = [...new Set(shown.map(({ boundary }) => boundary))].sort();
  const groups = boundaries.flatMap((boundary) => [
    `  subgraph ${boundary}`,
    ...shown
      .filter((element) => element.boundary === boundary)
      .map((element) => `    ${ids.get(element)}["${label(element)}"]`),
    '  end',
  ]);
  const edges = shown.map((element) => {
    const id = ids.get(element) ?? '';
    return INWARD_KINDS.includes(element.kind) ? `  ${id} --> system` : `  system --> ${id}`;
  });
  return ['flowchart LR', '  system(("the system"))', ...groups, ...edges].join('\n');
}

function label(element: OpenedElement): string {
  const points = [...`${kindWords(element)} ${elementName(element)}`];
  const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '…'] : points;
  return cut.map(inLabel).join('');
}

function inLabel(sign: string): string {
  return /^[A-Za-z0-9 .-]$/.test(sign) ? sign : `#${sign.codePointAt(0)};`;
}
