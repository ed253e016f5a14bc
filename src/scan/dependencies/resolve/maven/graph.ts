import { mapLimit } from '../../../../util/map-limit.js';
import { OUT_OF_BUDGET } from '../pom/answer.js';
import type { Describe } from '../pom/descriptor.js';
import type { EffectivePom } from '../pom/effective.js';
import type { PomSource } from '../pom/source.js';
import { demandsOf, ownDemands } from './demands.js';
import { type Mediation, mediation, type Prepared, prepare } from './mediation.js';
import type { Demand } from './node.js';
import { type DemandedRanges, demandedRanges } from './ranges.js';

/**
 * - nodes: what a project brings in · lost: what could not be read on the way
 * - unknown: direct dependencies without a node, because their version is not known
 */
export type MavenGraph = Pick<Mediation, 'nodes' | 'lost' | 'unknown'>;

const MAX_NODES = 5_000;
/** Of one level; a pom asks for so many that a few thousand of them together would fill the memory. */
const MAX_DEMANDS = 500_000;
const MAX_ROUNDS = 10;
const IN_FLIGHT = 32;

/**
 * Maven's mediation (maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html): the nearest
 * version stays, of equally near ones the first; ranges must hold, else the nearest that is inside all of them stays;
 * the project's management sets versions, scopes and exclusions below its direct dependencies.
 */
export async function mavenGraph(pom: EffectivePom, source: PomSource, describe: Describe): Promise<MavenGraph> {
  const ranges = demandedRanges();
  for (let round = 1; ; round++) {
    const graph = await walk(pom, source, describe, ranges);
    if (!ranges.takeClash() || round === MAX_ROUNDS) return graph;
  }
}

async function walk(
  pom: EffectivePom,
  source: PomSource,
  describe: Describe,
  ranges: DemandedRanges,
): Promise<MavenGraph> {
  const graph = mediation(ranges);
  for (let level = ownDemands(pom); level.length > 0; ) {
    const prepared = new Map<string, Prepared>();
    const open = level.filter((demand) => !graph.isSettled(demand.key) && ranges.allow(demand));
    await mapLimit([...new Map(open.map((demand) => [nameOf(demand), demand])).values()], IN_FLIGHT, async (demand) => {
      prepared.set(nameOf(demand), await prepare(demand, source, describe, ranges));
    });
    const next: Demand[] = [];
    for (const demand of level) {
      if (!source.budget.step() || graph.nodes.length === MAX_NODES || next.length > MAX_DEMANDS) {
        graph.lost.push({ what: 'the graph of dependencies', reason: OUT_OF_BUDGET, open: true });
        graph.link();
        return graph;
      }
      const fresh = graph.settle(demand, ranges.allow(demand) ? prepared.get(nameOf(demand)) : undefined);
      if (fresh !== null) for (const one of demandsOf(fresh.node, fresh.at, pom)) next.push(one);
    }
    level = next;
  }
  graph.link();
  return graph;
}

function nameOf({ key, dependency }: Demand): string {
  return `${key} ${dependency.version ?? ''}`;
}
