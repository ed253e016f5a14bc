import { isForDevelopment } from '../../extract/gradle-lock/parse.js';
import type { Demand } from './project.js';

/** One set of dependencies that Gradle resolves as a whole. */
export interface Classpath {
  readonly demands: readonly Demand[];
  /** compile: what the packages' own code is compiled against is left out below them. */
  readonly variant: 'compile' | 'runtime';
  readonly development: boolean;
  /** That of the build itself, which nothing of the project's platforms concerns. */
  readonly ofBuild: boolean;
}

const COMPILE = ['api', 'implementation', 'compile', 'compileOnly', 'compileOnlyApi'];
const RUNTIME = ['api', 'implementation', 'compile', 'runtimeOnly', 'runtime'];
/** What a test has of the code it tests (docs.gradle.org, "The Java plugin", the configurations). */
const SHARED = ['api', 'implementation', 'compile', 'runtimeOnly', 'runtime'];
const KINDS = [...new Set([...COMPILE, ...RUNTIME])].sort((a, b) => b.length - a.length);
/** Spring Boot's; they stand on the class path of a run on the developer's machine. */
const ON_TOP: ReadonlySet<string> = new Set(['developmentOnly', 'testAndDevelopmentOnly']);

/** The class paths of a project, by the names of its configurations. Constraints and platforms go where they stand. */
export function classpathsOf(demands: readonly Demand[]): readonly Classpath[] {
  const bySet = new Map<string, Map<string, Demand[]>>();
  const others = new Map<string, Demand[]>();
  for (const demand of demands) {
    const place = placeOf(demand.configuration);
    if (place === null) others.set(demand.configuration, [...(others.get(demand.configuration) ?? []), demand]);
    else {
      const set = bySet.get(place.set) ?? new Map<string, Demand[]>();
      bySet.set(place.set, set.set(place.kind, [...(set.get(place.kind) ?? []), demand]));
    }
  }
  const main = bySet.get('');
  const pick = (set: ReadonlyMap<string, readonly Demand[]> | undefined, kinds: readonly string[]) =>
    kinds.flatMap((kind) => set?.get(kind) ?? []);
  const found: Classpath[] = [];
  for (const [name, set] of bySet) {
    const development = name !== '' && isForDevelopment(`${name}Implementation`);
    const shared = name === '' ? [] : pick(main, SHARED);
    const common = { development, ofBuild: false };
    found.push({ ...common, variant: 'runtime', demands: [...shared, ...pick(set, RUNTIME)] });
    found.push({ ...common, variant: 'compile', demands: [...pick(set, COMPILE), ...shared] });
  }
  for (const [name, own] of others) {
    const isOnTop = ON_TOP.has(name);
    found.push({
      variant: 'runtime',
      development: isOnTop || name === 'classpath' || isForDevelopment(name),
      ofBuild: name === 'classpath',
      demands: isOnTop ? [...pick(main, RUNTIME), ...own] : own,
    });
  }
  return found.filter((classpath) => classpath.demands.some(({ kind }) => kind === 'module'));
}

/** `testImplementation` is the kind `implementation` of the set `test`; null: no configuration of a source set. */
function placeOf(configuration: string): { readonly set: string; readonly kind: string } | null {
  if (KINDS.includes(configuration)) return { set: '', kind: configuration };
  for (const kind of KINDS) {
    const ending = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    if (configuration.endsWith(ending)) return { set: configuration.slice(0, -ending.length), kind };
  }
  return null;
}
