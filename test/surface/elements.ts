import type { OpenedElement, SurfaceElement } from '../../src/model/surface.js';

/** A route without anything before it. */
export function anElement(overrides: Partial<SurfaceElement> = {}): SurfaceElement {
  return {
    kind: 'route',
    key: 'route GET /a',
    location: { path: 'src/a.ts', startLine: 1 },
    boundary: 'internet',
    facts: [{ name: 'authentication', value: 'unprotected' }],
    ...overrides,
  };
}

export function anOpened(overrides: Partial<OpenedElement> = {}): OpenedElement {
  return { ...anElement(overrides), change: 'added', questions: [], ...overrides };
}
