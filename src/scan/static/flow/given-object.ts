import type { Span } from '../ir/span.js';
import { sourceTaints } from './member.js';
import type { LoadedUnit } from './program.js';
import { cleanTaints, NO_TAINTS } from './taint.js';
import { UNKNOWN, type Value } from './value.js';

/** An object that a library gives to a function; one of a type that is a source is data from outside. */
export function givenObject({ models, path }: LoadedUnit, { start, end }: Span, type: string): Value {
  const model = models.lookup(type);
  const source = model?.source ?? null;
  const made = source === null ? NO_TAINTS : sourceTaints(source, { path, start, end }, type);
  const taints = cleanTaints(made, model?.cleans ?? 0);
  const sites = models.routes(type) ? [`${path}:${start}-${end}`] : [];
  return { ...UNKNOWN, types: [type], taints, sites };
}
