import type { ForeignThreat } from '../model/foreign-threat.js';
import type { SurfaceElement } from '../model/surface.js';
import type { ThreatAnswer } from '../model/threat-answer.js';
import { questionsFor } from './questions.js';

const LONGEST_REASON = 1000;

/** What another tool's model says, as answers; and what of it is no answer, one line each. */
export interface TakenOver {
  readonly answers: readonly ThreatAnswer[];
  readonly left: readonly string[];
}

/**
 * Answers for the elements that a foreign model's components name. An answer is given to the questions of the threat's own
 * category alone: one that is about nothing in particular would close all of them.
 * @param owner who answers where the model names nobody
 */
export function takenOver(
  threats: readonly ForeignThreat[],
  elements: readonly SurfaceElement[],
  owner: string | null,
): TakenOver {
  const answers = new Map<string, ThreatAnswer>();
  const left: string[] = [];
  const byName = namesOf(elements);
  for (const threat of threats) {
    const made = threat.answer === null ? answersOf(threat, byName, owner) : [threat.answer];
    if (typeof made === 'string') left.push(`${threat.title} (${threat.about[0] ?? 'of nothing'}): ${made}`);
    else for (const answer of made) answers.set(JSON.stringify(answer), answer);
  }
  return { answers: [...answers.values()], left };
}

/** The answers that a threat gives, or why it gives none. */
function answersOf(
  { about, category, status, by, reason }: ForeignThreat,
  byName: ReadonlyMap<string, SurfaceElement>,
  owner: string | null,
): readonly ThreatAnswer[] | string {
  if (status === null) return 'is open there';
  const element = about.map((name) => byName.get(plain(name))).find((found) => found !== undefined);
  if (element === undefined) return 'this code has no element of that name';
  if (category === null) return 'is of no category of STRIDE or LINDDUN';
  const questions = questionsFor(element).filter(({ stride }) => stride === category);
  if (questions.length === 0) return `nothing of the category ${category} is asked of ${element.key}`;
  const answerer = by ?? owner;
  if (answerer === null) return 'names nobody who answers: say who with --owner';
  if (reason === null) return 'gives no reason';
  return questions.map(({ id }) => ({
    element: element.key,
    question: id,
    status,
    by: answerer.slice(0, 200),
    reason: reason.slice(0, LONGEST_REASON),
  }));
}

/** Elements by key and by name; a name that several have is none. */
function namesOf(elements: readonly SurfaceElement[]): ReadonlyMap<string, SurfaceElement> {
  const distinct = [...new Map(elements.map((element) => [element.key, element])).values()];
  const found = new Map<string, SurfaceElement | null>();
  for (const element of distinct) {
    const name = element.key.slice(element.kind.length + 1);
    for (const each of new Set([plain(element.key), plain(name)])) found.set(each, found.has(each) ? null : element);
  }
  return new Map([...found].flatMap(([name, element]) => (element === null ? [] : [[name, element] as const])));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
