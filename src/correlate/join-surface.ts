import { ELEMENT_KINDS, type SurfaceChange, type SurfaceElement } from '../model/surface.js';

/**
 * What the stages or shards of one change open together: an element that one of them still has is not closed, and each is
 * told once. Absent where no stage tells of any.
 */
export function joinSurfaces(surfaces: readonly (SurfaceChange | undefined)[]): SurfaceChange | undefined {
  const given = surfaces.filter((surface) => surface !== undefined);
  if (given.length === 0) return undefined;
  const opened = byKey(given.flatMap((surface) => surface.opened));
  const closed = byKey(given.flatMap((surface) => surface.closed));
  const shown = new Set(opened.map(({ key }) => key));
  return { opened, closed: closed.filter(({ key }) => !shown.has(key)) };
}

function byKey<T extends SurfaceElement>(elements: readonly T[]): T[] {
  const distinct = new Map(elements.toReversed().map((element) => [element.key, element]));
  return [...distinct.values()].sort(
    (a, b) => ELEMENT_KINDS.indexOf(a.kind) - ELEMENT_KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1),
  );
}
