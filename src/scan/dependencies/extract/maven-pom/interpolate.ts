import type { Pom } from './parse.js';

const MAX_DEPTH = 20;
const MAX_LENGTH = 1000;

/** Replaces `${…}`; undefined when a property is not known, refers to itself, or grows without end. */
export type Interpolate = (text: string | undefined) => string | undefined;

/**
 * Properties as Maven sees them from the first pom of the chain: the child's win over the parents', and `project.*`
 * is the child itself; `overrides` win over all, as what a build sets from outside does. Each is resolved once and is small or given up, so that properties that double each other cost
 * nothing.
 */
export function interpolator(chain: readonly Pom[], overrides: ReadonlyMap<string, string> = new Map()): Interpolate {
  const properties = new Map(unprefixed(chain));
  for (const pom of [...chain].reverse()) {
    for (const [name, value] of pom.properties) properties.set(name, value);
  }
  for (const [name, value] of projectProperties(chain)) {
    if (value !== undefined) properties.set(name, value);
  }
  for (const [name, value] of overrides) properties.set(name, value);
  const resolved = new Map<string, string | undefined>();

  function propertyOf(name: string, depth: number): string | undefined {
    if (resolved.has(name)) return resolved.get(name);
    resolved.set(name, undefined);
    const value = properties.get(name);
    const result = value === undefined ? undefined : resolve(value, depth + 1);
    resolved.set(name, result);
    return result;
  }

  function resolve(text: string, depth: number): string | undefined {
    if (!text.includes('${')) return text;
    if (depth > MAX_DEPTH || text.length > MAX_LENGTH) return undefined;
    let result = '';
    let rest = 0;
    for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', rest)) {
      const end = text.indexOf('}', start);
      const value = end === -1 ? undefined : propertyOf(text.slice(start + 2, end).trim(), depth);
      if (value === undefined) return undefined;
      result += text.slice(rest, start) + value;
      if (result.length > MAX_LENGTH) return undefined;
      rest = end + 1;
    }
    return result + text.slice(rest);
  }

  return (text) => (text === undefined ? undefined : resolve(text, 0));
}

/** `${version}` for `${project.version}` is of old, and read still; any property of that name wins. */
function unprefixed(chain: readonly Pom[]): (readonly [string, string])[] {
  return projectProperties(chain).flatMap(([name, value]) =>
    name.startsWith('project.') && value !== undefined ? [[name.slice('project.'.length), value] as const] : [],
  );
}

function projectProperties(chain: readonly Pom[]): readonly (readonly [string, string | undefined])[] {
  const [project] = chain;
  const parent = project?.parent;
  const groupId = project?.groupId ?? parent?.groupId;
  const version = project?.version ?? parent?.version;
  return ['project', 'pom'].flatMap((prefix) => [
    [`${prefix}.groupId`, groupId] as const,
    [`${prefix}.artifactId`, project?.artifactId] as const,
    [`${prefix}.version`, version] as const,
    [`${prefix}.parent.groupId`, parent?.groupId] as const,
    [`${prefix}.parent.artifactId`, parent?.artifactId] as const,
    [`${prefix}.parent.version`, parent?.version] as const,
  ]);
}
