import { ELEMENT_KINDS, type OpenedElement } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';

/** What is told: what the change opens, or of a whole tree all there is, each once. */
export function toldElements({ elements, change }: SurfaceReport): readonly OpenedElement[] {
  if (change !== null) return change.opened;
  const distinct = new Map(elements.toReversed().map((element) => [element.key, element]));
  return [...distinct.values()]
    .toReversed()
    .sort((a, b) => ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind));
}
