import { groupAdvisories } from '../advisory/match/groups.js';
import type { Engine, EngineAnswer, Hit } from './engine.js';

const MAX_NOTES = 200;
const MAX_IDS = 20;

/**
 * Runs two engines side by side. Findings are those of either; each disagreement is a note; the worse status counts,
 * because two engines were asked for and one of them did not look.
 */
export function bothEngines(first: Engine, second: Engine): Engine {
  return async (lockfiles) => {
    const [a, b] = await Promise.all([first(lockfiles), second(lockfiles)]);
    const disagreements = disagreementsOf(a, b);
    return {
      engine: 'both',
      status: worseStatus(a, b),
      reason: reasonOf([a, b]),
      problems: [...a.problems, ...b.problems],
      notes: [...a.notes, ...b.notes, ...disagreements],
      withoutData: a.withoutData.filter((ecosystem) => b.withoutData.includes(ecosystem)),
      head: [...a.head, ...b.head],
      base: [...a.base, ...b.base],
    };
  };
}

/** Failed only when both are: what one engine found stands. */
function worseStatus(a: EngineAnswer, b: EngineAnswer): EngineAnswer['status'] {
  if (a.status === b.status) return a.status;
  return 'partial';
}

function reasonOf(answers: readonly EngineAnswer[]): string | null {
  const reasons = answers.flatMap(({ engine, reason }) => {
    if (reason === null) return [];
    return reason.startsWith(engine) ? [reason] : [`${engine}: ${reason}`];
  });
  return reasons.length === 0 ? null : reasons.join('; ');
}

/** What one engine reports of the head side and the other does not, compared by package and alias group. */
function disagreementsOf(a: EngineAnswer, b: EngineAnswer): string[] {
  if (a.status === 'failed' || b.status === 'failed') return [];
  const places = new Map<string, { first: Hit[]; second: Hit[] }>();
  // Who was not asked about a file contradicts nobody.
  const unread = new Set([...(a.unread ?? []), ...(b.unread ?? [])]);
  const asked = (hits: readonly Hit[]) => hits.filter(({ path }) => !unread.has(path));
  collect(places, asked(a.head), 'first');
  collect(places, asked(b.head), 'second');
  const notes = [...places.values()].flatMap(({ first, second }) => [
    ...onlyIn(first, second).map((text) => `only ${a.engine} reports ${text}`),
    ...onlyIn(second, first).map((text) => `only ${b.engine} reports ${text}`),
  ]);
  const sorted = notes.sort();
  if (sorted.length <= MAX_NOTES) return sorted;
  return [...sorted.slice(0, MAX_NOTES), `${sorted.length - MAX_NOTES} further disagreements between the engines`];
}

function collect(
  places: Map<string, { first: Hit[]; second: Hit[] }>,
  hits: readonly Hit[],
  side: 'first' | 'second',
): void {
  for (const hit of hits) {
    const { ecosystem, name, version } = hit.package;
    const key = JSON.stringify([hit.path, ecosystem, name, version]);
    const place = places.get(key) ?? { first: [], second: [] };
    place[side].push(hit);
    places.set(key, place);
  }
}

function onlyIn(hits: readonly Hit[], others: readonly Hit[]): string[] {
  const known = new Set(
    others.flatMap((hit) => hit.advisories).flatMap((advisory) => [advisory.id, ...advisory.aliases]),
  );
  const [hit] = hits;
  if (hit === undefined) return [];
  const groups = groupAdvisories(hits.flatMap((entry) => entry.advisories));
  const ids = groups.filter((group) => !group.ids.some((id) => known.has(id))).map((group) => group.id);
  if (ids.length === 0) return [];
  const list = `${ids.slice(0, MAX_IDS).join(', ')}${ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : ''}`;
  return [`${list} for ${hit.package.ecosystem} ${hit.package.name}@${hit.package.version} in ${hit.path}`];
}
