import type { Boundary, ElementKind } from '../../../model/surface.js';
import type { SourcePlace } from '../flow/taint.js';

/** A fact of an element, by offsets of its file. */
export interface SeenFact {
  readonly name: string;
  readonly value: string;
  readonly at: SourcePlace | null;
}

/** An element as it was met, by offsets of its file. */
export interface SeenElement {
  readonly kind: ElementKind;
  readonly name: string;
  readonly at: SourcePlace;
  readonly boundary: Boundary;
  readonly facts: readonly SeenFact[];
}
