import type { Confidence } from '../../../model/severity.js';
import type { Hit } from '../hit.js';
import type { Rule } from '../rule.js';
import type { Budget } from './budget.js';
import type { Look } from './condition/condition.js';
import { evaluateCondition } from './condition/evaluate.js';
import { placesAt } from './condition/places.js';
import type { Resource } from './resource.js';
import type { Span, Value } from './value.js';

const WEAKER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

/** A hit and the file that it is in. */
export interface PlacedHit extends Hit {
  readonly path: string;
}

/** Runs the rules over the resources of one unit (a file, or a module's folder). */
export function lookAt(
  format: string,
  resources: readonly Resource[],
  rules: readonly Rule[],
  texts: ReadonlyMap<string, string>,
  budget: Budget,
): PlacedHit[] {
  const byAddress = new Map(resources.toReversed().map((resource) => [resource.address, resource]));
  const byType = new Map<string, Resource[]>();
  for (const resource of resources) {
    const alike = byType.get(resource.type);
    if (alike === undefined) byType.set(resource.type, [resource]);
    else alike.push(resource);
  }
  const looks = rules.flatMap((rule) => rule.looks.map((look) => ({ rule, look })));
  const hits: PlacedHit[] = [];
  for (const { rule, look } of looks.filter(({ look }) => look.formats.includes(format))) {
    for (const [type, of] of byType) {
      if (!look.types.some((wanted) => isType(type, wanted))) continue;
      for (const resource of of) {
        budget.spend();
        const answer = evaluateCondition(look.when, resource.attributes, { resource, byType, byAddress, budget });
        if (answer.truth === 'yes') hits.push(hitOf(rule, look, resource, answer.by, texts));
      }
    }
  }
  return onePerPlace(hits);
}

function isType(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

function hitOf(
  rule: Rule,
  look: Look,
  resource: Resource,
  by: Value | null,
  texts: ReadonlyMap<string, string>,
): PlacedHit {
  const shown = look.report === null ? by : (placesAt(resource.attributes, look.report).values[0] ?? null);
  // What stands in another file is shown where it is used.
  const at = shown === null || shown.at.path !== resource.at.path ? resource.at : shown.at;
  const confidence = look.confidence ?? rule.confidence;
  const place = shortened(at, texts.get(at.path) ?? '');
  return {
    rule,
    path: at.path,
    severity: look.severity ?? rule.severity,
    confidence: by?.origin === 'default' ? WEAKER[confidence] : confidence,
    ...place,
    symbol: resource.address,
    replacement: look.fix === null ? null : replacementOf(look.fix, shown, at, texts.get(at.path) ?? ''),
    snippet: null,
  };
}

/** The place without what follows its last line: the end of a block in YAML is the beginning of the next. */
function shortened({ start, end }: Span, text: string): { start: number; end: number } {
  const shown = text.slice(start, end).trimEnd();
  return { start, end: start + shown.length };
}

/** The whole lines of the place with the value replaced; null where the value does not stand there itself. */
function replacementOf(fix: string, shown: Value | null, at: Span, text: string): string | null {
  if (shown?.kind !== 'scalar' || shown.origin !== 'written' || shown.at !== at) return null;
  if (text.slice(at.start, at.end).includes('\n')) return null;
  const first = text.lastIndexOf('\n', at.start - 1) + 1;
  const next = text.indexOf('\n', at.end);
  return `${text.slice(first, at.start)}${fix}${text.slice(at.end, next === -1 ? text.length : next)}`.replace(
    /\r$/,
    '',
  );
}

/** A rule that looks from two sides says a thing once. */
function onePerPlace(hits: readonly PlacedHit[]): PlacedHit[] {
  const seen = new Set<string>();
  return hits.filter(({ rule, path, start }) => {
    const key = `${rule.id} ${path} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}
