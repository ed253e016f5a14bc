import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';

/** Words of one rule beyond these are a dump. */
const MAX_WORDS = 200;

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
  const tags = [own, common].flatMap(({ tags }) => wordsOf(tags));
  const weaknesses = [own, common].flatMap(({ cwe, cwes, CWE }) => [cwe, cwes, CWE].flatMap(wordsOf));
  const taxa = [...itemsAt(result.taxa), ...itemsAt(rule.relationships).map((each) => objectAt(each).target)];
  const cwe = [...tags, ...weaknesses.map(bareCwe), ...taxa.slice(0, MAX_WORDS).map(taxonWord), ruleId].flatMap(cweOf);
  const words = [
    ruleId,
    ...tags,
    ...[own, common].flatMap(({ cve, cves, aliases }) => [cve, cves, aliases].flatMap(wordsOf)),
  ];
  return {
    cwe: [...new Set(cwe)],
    advisories: [...new Set(words.flatMap(advisoriesOf))],
    tags: [...new Set(tags.map((tag) => tag.toLowerCase()))],
    purl: purlOf([own, common], result),
  };
}

/** A word, or a list of them. */
function wordsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, MAX_WORDS) : [value];
  return items.flatMap((item) => wordAt(item) ?? []);
}

/** Where a weakness is asked for, a number alone is one. */
function bareCwe(word: string): string {
  return /^\d{1,5}$/.test(word) ? `CWE-${word}` : word;
}

function taxonWord(value: unknown): string {
  const { id, toolComponent } = objectAt(value);
  const { name } = objectAt(toolComponent);
  return /^cwe$/i.test(wordAt(name) ?? '') ? bareCwe(wordAt(id) ?? '') : (wordAt(id) ?? '');
}

function cweOf(word: string): string[] {
  return [...word.matchAll(/\bcwe[-_: ]?0*(\d{1,5})(?!\d)/gi)].map(([, number]) => `CWE-${number}`);
}

function advisoriesOf(word: string): string[] {
  const found = word.match(/\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})(?![\w])/gi) ?? [];
  return found.map((id) => (/^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase()));
}

function purlOf(properties: readonly UnknownObject[], { locations }: UnknownObject): string | null {
  const logical = itemsAt(locations)
    .slice(0, 1)
    .flatMap((each) => itemsAt(objectAt(each).logicalLocations))
    .map((each) => objectAt(each).fullyQualifiedName);
  const named = [...properties.flatMap(({ purl, purls }) => [purl, purls]), logical].flatMap(wordsOf);
  return named.find((word) => /^pkg:[a-z]/i.test(word)) ?? null;
}
