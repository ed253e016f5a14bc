import type { PomExclusion } from '../../extract/maven-pom/parse.js';

/** Everything that the packages on the way to a place refuse to bring in. */
export interface Exclusions {
  readonly names: ReadonlySet<string>;
  covers(group: string, artifact: string): boolean;
  and(more: readonly PomExclusion[]): Exclusions;
}

export const NO_EXCLUSIONS: Exclusions = of(new Set());

function of(names: ReadonlySet<string>): Exclusions {
  const own: Exclusions = {
    names,
    covers: (group, artifact) =>
      names.size > 0 &&
      (names.has(`${group}:${artifact}`) || names.has(`${group}:*`) || names.has(`*:${artifact}`) || names.has('*:*')),
    and(more) {
      const added = more.map(({ groupId, artifactId }) => `${groupId || '*'}:${artifactId || '*'}`);
      return added.every((name) => names.has(name)) ? own : of(new Set([...names, ...added]));
    },
  };
  return own;
}
