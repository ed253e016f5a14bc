import type { Span } from '../ir/span.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import type { Value } from './value.js';

/** Of what routes are put on, which one it is. */
export function placed(it: Interpreter, frame: Frame, { start, end }: Span, value: Value): Value {
  if (value.sites.length > 0 || value.types.length === 0 || !takesRoutes(it, frame, value)) return value;
  return { ...value, sites: [`${frame.unit.path}:${start}-${end}`] };
}

function takesRoutes(it: Interpreter, { unit: { models } }: Frame, { types }: Value): boolean {
  return types.some((type) =>
    type.startsWith('repo:') ? it.libraryBases(type).some((base) => models.routes(base)) : models.routes(type),
  );
}
