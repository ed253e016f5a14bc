import type { Location } from '../../../model/location.js';
import type { SurfaceElement } from '../../../model/surface.js';
import { lineIndex } from '../../../util/line-index.js';
import type { SourcePlace } from '../flow/taint.js';
import type { SeenElement } from './seen-element.js';

/** Names longer than this are cut: nobody reads on, and a diagram would not hold them. */
const LONGEST_NAME = 200;

/**
 * Elements with lines and columns instead of offsets; those of files whose texts are not at hand are left out.
 * @param textOf the text of a file of the side
 */
export function placedElements(
  seen: readonly SeenElement[],
  textOf: (path: string) => string | undefined,
): SurfaceElement[] {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>();

  function locationOf({ path, start, end }: SourcePlace): Location | null {
    const text = textOf(path);
    if (text === undefined) return null;
    const lines = indexes.get(path) ?? lineIndex(text);
    indexes.set(path, lines);
    const [first, last] = [lines.position(start), lines.position(end)];
    return { path, startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  }

  return seen.flatMap(({ kind, name, at, boundary, facts }) => {
    const location = locationOf(at);
    if (location === null) return [];
    const placed = facts.map(({ name: fact, value, at: place }) => {
      const where = place === null ? null : locationOf(place);
      return { name: fact, value, ...(where !== null && { location: where }) };
    });
    return [{ kind, key: `${kind} ${name.slice(0, LONGEST_NAME)}`, location, boundary, facts: placed }];
  });
}
