import type { Value } from './scope.js';

/** `group:artifact:version:classifier@ending` of a dependency notation; version and classifier may be absent. */
export interface Notation {
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly classifier: string;
  readonly strict: boolean;
}

/** null: no notation of a module. `1.0!!` is short for a version that is strictly meant. */
export function notationOf(text: string): Notation | null {
  const [group, artifact, written, classifier = '', more] = (text.split('@')[0] ?? '').split(':');
  if (!isName(group) || !isName(artifact) || more !== undefined) return null;
  const [range, preferred] = written?.split('!!') ?? [];
  return {
    group,
    artifact,
    version: preferred || range || undefined,
    classifier,
    strict: preferred !== undefined,
  };
}

/** The notation of `group: …, name: …, version: …`. */
export function notationOfMap(entries: ReadonlyMap<string, Value>): Notation | null {
  const text = (name: string) => {
    const value = entries.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const [group, artifact] = [text('group'), text('name') ?? text('module')];
  if (!isName(group) || !isName(artifact)) return null;
  return { group, artifact, version: text('version'), classifier: text('classifier') ?? '', strict: false };
}

function isName(text: string | undefined): text is string {
  return text !== undefined && /^[\w.+-]{1,200}$/.test(text);
}
