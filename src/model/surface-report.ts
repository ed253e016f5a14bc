import type { OpenedElement, SurfaceElement } from './surface.js';

/** What `gatehouse surface` tells. */
export interface SurfaceReport {
  readonly repository: string | null;
  readonly base: string | null;
  readonly head: string | null;
  /** All that the head exposes and reaches, as far as it was looked through, with its questions and answers. */
  readonly elements: readonly OpenedElement[];
  /** Lines for the reader: answers that end or are dead, where documents of interfaces and code differ, what could not be read. */
  readonly notes: readonly string[];
  /** What the change opens and closes; null where no two sides were compared. */
  readonly change: { readonly opened: readonly OpenedElement[]; readonly closed: readonly SurfaceElement[] } | null;
}
