import { BOUNDARIES, type Boundary, type OpenedElement } from '../../model/surface.js';

/** A box of a diagram, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands: a column for each boundary, its elements below each other, the system to the right. */
export interface Layout {
  readonly zones: ReadonlyMap<Boundary, Box>;
  readonly elements: ReadonlyMap<OpenedElement, Box>;
  readonly system: Box;
  readonly width: number;
  readonly height: number;
}

const ELEMENT = { width: 240, height: 60 } as const;
const GAP = 40;

export function layoutOf(elements: readonly OpenedElement[]): Layout {
  const zones = new Map<Boundary, Box>();
  const boxes = new Map<OpenedElement, Box>();
  let x = GAP;
  let most = 1;
  for (const boundary of BOUNDARIES) {
    const own = elements.filter((element) => element.boundary === boundary);
    if (own.length === 0) continue;
    most = Math.max(most, own.length);
    const height = own.length * (ELEMENT.height + GAP) + GAP;
    zones.set(boundary, { x, y: GAP, width: ELEMENT.width + 2 * GAP, height });
    for (const [row, element] of own.entries()) {
      boxes.set(element, { x: x + GAP, y: 2 * GAP + row * (ELEMENT.height + GAP), ...ELEMENT });
    }
    x += ELEMENT.width + 3 * GAP;
  }
  const height = most * (ELEMENT.height + GAP) + 3 * GAP;
  const system = { x, y: Math.round(height / 2), width: 140, height: 140 };
  return { zones, elements: boxes, system, width: x + 140 + GAP, height: Math.max(height, system.y + 140 + GAP) };
}
