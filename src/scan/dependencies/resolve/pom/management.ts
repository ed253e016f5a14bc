import { mapLimit } from '../../../../util/map-limit.js';
import { interpolator } from '../../extract/maven-pom/interpolate.js';
import type { Pom } from '../../extract/maven-pom/parse.js';
import { isMavenRange } from '../../version/maven-range.js';
import { OUT_OF_BUDGET } from './answer.js';
import { chainOf } from './chain.js';
import { chooseVersion } from './choose-version.js';
import { type Coordinates, gav } from './coordinates.js';
import { type Dependency, dependencyOf, type Managed, managementKey } from './dependency.js';
import { type Missing, missing } from './missing.js';
import type { PomSource } from './source.js';

/** The dependency management of a project: by key, and the BOMs and parents of BOMs that were not read. */
export interface Management {
  readonly rules: ReadonlyMap<string, Managed & Pick<Dependency, 'group' | 'artifact' | 'type' | 'classifier'>>;
  readonly lost: readonly Missing[];
}

/** Builds managements; every BOM is built once. */
export interface Managements {
  of(chain: readonly Pom[], isWithImports?: boolean): Promise<Management>;
  /** What a BOM manages, as `platform(…)` or an import takes it. */
  ofBom(bom: Coordinates): Promise<Management>;
}

const MAX_DEPTH = 20;
const IN_FLIGHT = 32;

/** @param overrides of properties, for every pom that takes part: what a build sets from outside */
export function managements(source: PomSource, overrides?: ReadonlyMap<string, string>): Managements {
  const boms = new Map<string, Management>();

  async function build(chain: readonly Pom[], imports: boolean, way: readonly string[]): Promise<Management> {
    const interpolate = interpolator(chain, overrides);
    const { rules, imported, cutOff } = writtenIn(chain, interpolate, source);
    if (cutOff !== null) return { rules, lost: [cutOff] };
    if (!imports) return { rules, lost: [] };
    // By what it says: of BOMs that share others, each would pass the same on again, twice as often with every level.
    const lost = new Map<string, Missing>();
    await prefetch([...imported.values()]);
    for (const bom of imported.values()) {
      const below = await rulesOfImport(bom, way);
      for (const [key, rule] of below.rules)
        if (!rules.has(key) && source.budget.step()) rules.set(key, { ...rule, optional: false, line: 0 });
      for (const one of below.lost) lost.set(`${one.what} ${one.reason}`, one);
    }
    return { rules, lost: [...lost.values()] };
  }

  /** Poms are asked for many at a time, and joined in the order of the imports afterwards. */
  async function prefetch(imported: readonly Dependency[]): Promise<void> {
    await mapLimit(imported, IN_FLIGHT, async ({ group, artifact, version }) => {
      if (version === undefined || isMavenRange(version)) return;
      const { found } = await source.pom({ group, artifact, version });
      if (found !== null) await chainOf(found, source);
    });
  }

  async function rulesOfImport({ group, artifact, version }: Dependency, way: readonly string[]): Promise<Management> {
    const what = `BOM ${group}:${artifact}:${version ?? '?'}`;
    if (version === undefined)
      return { rules: new Map(), lost: [{ what, reason: 'its version is not known', open: false }] };
    const chosen = await chooseVersion(source, group, artifact, version);
    if (chosen.found === null) return { rules: new Map(), lost: [missing(what, chosen)] };
    return ofBom({ group, artifact, version: chosen.found.version }, way);
  }

  async function ofBom(bom: Coordinates, way: readonly string[]): Promise<Management> {
    const key = gav(bom);
    const known = boms.get(key);
    if (known !== undefined) return known;
    if (way.includes(key) || way.length === MAX_DEPTH) {
      return { rules: new Map(), lost: [{ what: `BOM ${key}`, reason: 'imports go round in a circle', open: false }] };
    }
    const pom = await source.pom(bom);
    if (pom.found === null) return { rules: new Map(), lost: [missing(`BOM ${key}`, pom)] };
    const chain = await chainOf(pom.found, source);
    const built = await build(chain.poms, true, [...way, key]);
    const management = { rules: built.rules, lost: [...(chain.lost === null ? [] : [chain.lost]), ...built.lost] };
    boms.set(key, management);
    return management;
  }

  return {
    of: (chain, isWithImports = true) => build(chain, isWithImports, []),
    ofBom: (bom) => ofBom(bom, []),
  };
}

interface Written {
  readonly rules: Map<string, Dependency>;
  /** BOMs whose rules come after these. */
  readonly imported: Map<string, Dependency>;
  /** The pom at which the budget was spent; null: all were read. */
  readonly cutOff: Missing | null;
}

/** What the poms of a chain manage themselves; the first to say something of a dependency decides. */
function writtenIn(
  chain: readonly Pom[],
  interpolate: ReturnType<typeof interpolator>,
  { budget }: PomSource,
): Written {
  const rules = new Map<string, Dependency>();
  const imported = new Map<string, Dependency>();
  for (const pom of chain) {
    for (const written of pom.managed) {
      if (!budget.step()) return { rules, imported, cutOff: { what: pom.path, reason: OUT_OF_BUDGET, open: true } };
      const dependency = dependencyOf(written, interpolate);
      if (dependency === null) continue;
      const isImport = dependency.scope === 'import' && dependency.type === 'pom';
      const target = isImport ? imported : rules;
      const key = managementKey(dependency);
      if (!target.has(key)) target.set(key, dependency);
    }
  }
  return { rules, imported, cutOff: null };
}
