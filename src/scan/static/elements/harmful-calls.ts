import { allTaints, type Value } from '../flow/value.js';
import { bitOf, isRemote } from '../models/kinds.js';
import type { SinkKind } from '../models/model.js';

/** What is called that does harm if somebody else decides what it gets, in words of a reader. */
const HARMFUL: Partial<Record<SinkKind, string>> = {
  shell: 'runs a program',
  code: 'runs text as code',
  expression: 'evaluates an expression',
  jndi: 'looks up a name in JNDI',
  deserialise: 'makes objects of bytes',
  template: 'renders text as a template',
  archive: 'unpacks an archive',
  xml: 'reads XML with its entities',
};

/** What is opened instead of a file holds what somebody sent, and no name. */
const BYTES = /(?:BytesIO|StringIO|Stream|Reader|Buffer)$/;

/**
 * In words what a sink does; null where it is no door by itself. A file is one where its name comes from outside: every
 * program opens files of its own.
 */
export function harmOf(kind: SinkKind, values: readonly Value[]): string | null {
  if (kind === 'path') return values.some(comesFromOutside) ? 'opens a file that a caller names' : null;
  return HARMFUL[kind] ?? null;
}

function comesFromOutside(value: Value): boolean {
  return (
    !value.types.some((type) => BYTES.test(type)) &&
    allTaints(value).some(
      ({ origin, cleaned }) =>
        origin.kind === 'source' && isRemote(origin.source) && Math.floor(cleaned / bitOf('path')) % 2 === 0,
    )
  );
}
