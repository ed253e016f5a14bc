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

/** In words what a sink does; null where it is no door by itself. */
export function harmOf(kind: SinkKind): string | null {
  return HARMFUL[kind] ?? null;
}
