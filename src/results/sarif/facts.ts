import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import { MAX_ENTRIES } from '../limits.js';
import { advisoriesOf, bareCwe, cweOf, wordsAt } from '../read/ids.js';

/** What a result and its rule say of the kind of mistake, each list without doubles. */
export interface ResultFacts {
  readonly cwe: readonly string[];
  readonly advisories: readonly string[];
  readonly tags: readonly string[];
  readonly purl: string | null;
}

/** Weaknesses, advisories and packages that a result names: in tags, taxa (§ 3.27.8), relationships and properties. */
export function factsOf(ruleId: string, result: UnknownObject, rule: UnknownObject): ResultFacts {
  const [own, common] = [objectAt(result.properties), objectAt(rule.properties)];
  const tags = [own, common].flatMap(({ tags }) => wordsAt(tags));
  const weaknesses = [own, common].flatMap(({ cwe, cwes, CWE }) => [cwe, cwes, CWE].flatMap(wordsAt));
  const taxa = [...itemsAt(result.taxa), ...itemsAt(rule.relationships).map((each) => objectAt(each).target)];
  const cwe = [...tags, ...weaknesses.map(bareCwe), ...taxa.slice(0, MAX_ENTRIES).map(taxonWord), ruleId].flatMap(
    cweOf,
  );
  const words = [
    ruleId,
    ...tags,
    ...[own, common].flatMap(({ cve, cves, aliases }) => [cve, cves, aliases].flatMap(wordsAt)),
  ];
  return {
    cwe: [...new Set(cwe)],
    advisories: [...new Set(words.flatMap(advisoriesOf))],
    tags: [...new Set(tags.map((tag) => tag.toLowerCase()))],
    purl: purlOf([own, common], result),
  };
}

function taxonWord(value: unknown): string {
  const { id, toolComponent } = objectAt(value);
  const { name } = objectAt(toolComponent);
  return /^cwe$/i.test(wordAt(name) ?? '') ? bareCwe(wordAt(id) ?? '') : (wordAt(id) ?? '');
}

function purlOf(properties: readonly UnknownObject[], { locations }: UnknownObject): string | null {
  const logical = itemsAt(locations)
    .slice(0, 1)
    .flatMap((each) => itemsAt(objectAt(each).logicalLocations))
    .map((each) => objectAt(each).fullyQualifiedName);
  const named = [...properties.flatMap(({ purl, purls }) => [purl, purls]), logical].flatMap(wordsAt);
  return named.find((word) => /^pkg:[a-z]/i.test(word)) ?? null;
}
