import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignPlace, ForeignResult, ForeignState } from '../foreign-run.js';
import { MAX_ENTRIES } from '../limits.js';
import { placeOf as placeAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import type { BaseAddresses } from './address.js';
import type { FactReader } from './facts.js';
import { messageOf } from './message.js';
import type { LevelOverrides } from './override.js';
import type { RuleBook, RuleReference } from './rule.js';
import { confidenceOf, severityOf } from './weight.js';

/** What the results of a run refer to. */
export interface RunContext {
  readonly tool: string;
  readonly rules: RuleBook;
  readonly facts: FactReader;
  readonly overrides: LevelOverrides;
  readonly addresses: BaseAddresses;
  readonly artifacts: readonly unknown[];
}

const MAX_PLACES = 20;

/** Tools that look for nothing else, and do not all say so of their rules. */
const SECRET_SCANNERS =
  /^(?:gitleaks|betterleaks|trufflehog|detect-secrets|ggshield|noseyparker|nosey parker|titus|kingfisher|whispers)$/i;

/** § 3.27.24; what a tool calls updated was there before. */
const STATES: ReadonlyMap<unknown, ForeignState> = new Map([
  ['new', 'new'],
  ['unchanged', 'known'],
  ['updated', 'known'],
  ['absent', 'gone'],
]);

/** One result (§ 3.27). What it does not say its rule says. */
export function readResult(
  result: UnknownObject,
  { tool, rules, facts, overrides, addresses, artifacts }: RunContext,
): ForeignResult {
  const reference = rules.of(result);
  const { id, rule } = reference;
  const message = messageOf(result.message, reference);
  const places = itemsAt(result.locations)
    .slice(0, MAX_PLACES)
    .flatMap((location) => placeOf(location, addresses, artifacts));
  const { cwe, advisories, tags, purl } = facts(id, result, rule);
  return foreignResult({
    rule: id,
    category: SECRET_SCANNERS.test(tool) ? 'secret' : null,
    title: titleOf(reference) ?? message ?? id,
    message: message ?? textOf(rule.fullDescription) ?? textOf(rule.shortDescription) ?? '',
    severity: severityOf(result, rule, overrides.of(result, id)),
    confidence: confidenceOf(result, rule),
    cwe,
    advisories,
    purl,
    tags,
    help: wordAt(rule.helpUri),
    places,
    identity: identityOf(result),
    snippet: snippetOf(result),
    state: STATES.get(result.baselineState) ?? null,
    isSuppressed: isSuppressed(result),
  });
}

function titleOf({ id, rule }: RuleReference): string | null {
  const name = wordAt(rule.name);
  return textOf(rule.shortDescription) ?? (name === id ? null : name) ?? textOf(rule.fullDescription);
}

function textOf(message: unknown): string | null {
  return wordAt(objectAt(message).text);
}

function placeOf(location: unknown, addresses: BaseAddresses, artifacts: readonly unknown[]): ForeignPlace[] {
  const { artifactLocation, region } = objectAt(objectAt(location).physicalLocation);
  const path = addresses.pathOf(artifactLocation, artifacts);
  if (path === undefined) return [];
  return [placeAt(path, objectAt(region))];
}

/** `fingerprints` are the result wherever it is, `partialFingerprints` help to know it again (§ 3.27.16, 3.27.17). */
function identityOf({ fingerprints, partialFingerprints }: UnknownObject): string[] | null {
  const parts = [fingerprints, partialFingerprints].map((given) =>
    Object.entries(objectAt(given))
      .slice(0, MAX_ENTRIES)
      .flatMap(([key, value]) => (wordAt(value) === null ? [] : [`${key}=${value}`]))
      .sort(),
  );
  return parts.find(({ length }) => length > 0) ?? null;
}

function snippetOf({ locations }: UnknownObject): string | null {
  const { region, contextRegion } = objectAt(objectAt(itemsAt(locations)[0]).physicalLocation);
  return textOf(objectAt(region).snippet) ?? textOf(objectAt(contextRegion).snippet);
}

/** Suppressed unless somebody refused that it be (§ 3.27.23). */
function isSuppressed({ suppressions }: UnknownObject): boolean {
  const given = itemsAt(suppressions);
  return (
    given.length > 0 && given.every((each) => !['rejected', 'underReview'].includes(String(objectAt(each).status)))
  );
}
