import type { Finding } from '../model/finding.js';
import type { RunResult, Violation } from '../model/run-result.js';
import { groupBy } from '../util/group-by.js';
import { compareUrgency } from './urgency.js';

/** One thing to do, as pages show it. */
export interface Thing {
  readonly title: string;
  readonly command: string | null;
  /** What it clears, worst first, and of a thing that blocks what blocks before the rest. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Of those findings; empty where none blocks. */
  readonly violations: readonly Violation[];
}

/** The things to do of a result: a finding is in exactly one. */
export interface Things {
  readonly blocking: readonly Thing[];
  readonly warnings: readonly Thing[];
}

/**
 * Findings by the thing that clears them. One that clears a blocking finding stands with what blocks, with all it clears.
 * @param blocking findings that block, worst first
 * @param warnings findings that are told, worst first
 * @param violations of the blocking ones, by id
 */
export function thingsOf(
  { remedies }: Pick<RunResult, 'remedies'>,
  blocking: readonly Finding[],
  warnings: readonly Finding[],
  violations: ReadonlyMap<string, readonly Violation[]>,
): Things {
  const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]));
  const groups = groupBy([...blocking, ...warnings], ({ id, remedy }) => remedy ?? id);
  const things = [...groups].flatMap(([id, [first, ...others]]): Thing[] => {
    if (first === undefined) return [];
    const remedy = byId.get(id);
    return [
      {
        title: remedy?.title ?? first.title,
        command: remedy?.command ?? first.fix?.command ?? null,
        findings: [first, ...others],
        violations: [first, ...others].flatMap((finding) => violations.get(finding.id) ?? []),
      },
    ];
  });
  return {
    blocking: things.filter((thing) => thing.violations.length > 0).sort(compareThings),
    warnings: things.filter((thing) => thing.violations.length === 0).sort(compareThings),
  };
}

/**
 * The first things, most urgent first, of which each category has its share: a flood of one never pushes out another's first.
 * @param limit most things
 */
export function fairShare(things: readonly Thing[], limit: number): readonly Thing[] {
  const queues = [...groupBy(things, ({ findings: [first] }) => first.category).values()];
  const chosen = new Set<Thing>();
  for (let round = 0; chosen.size < Math.min(limit, things.length); round += 1) {
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && chosen.size < limit) chosen.add(next);
    }
  }
  return things.filter((thing) => chosen.has(thing));
}

function compareThings({ findings: [a] }: Thing, { findings: [b] }: Thing): number {
  return compareUrgency(a, b);
}

/** A thing at one of its places: the worst finding there, and what is cleared with it at the same place. */
export interface Spot {
  readonly thing: Thing;
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

/** The places of things, in their order: a reader is told once at each. */
export function spotsOf(things: readonly Thing[]): readonly Spot[] {
  return things.flatMap((thing) => {
    const byPlace = groupBy(thing.findings, ({ id, location }) =>
      location === null ? id : `${location.commit ?? ''}:${location.startLine ?? ''}:${location.path}`,
    );
    return [...byPlace.values()].map(([finding, ...others]) => ({ thing, finding, others }));
  });
}
