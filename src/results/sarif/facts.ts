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

/** What properties of a result or of a rule name. */
interface Words {
  readonly tags: readonly string[];
  readonly cwe: readonly string[];
  readonly advisories: readonly string[];
  readonly purls: readonly string[];
}

export type FactReader = (ruleId: string, result: UnknownObject, rule: UnknownObject) => ResultFacts;

/**
 * Reads weaknesses, advisories and packages that results of a run name: in tags, taxa (§ 3.27.8), relationships and properties. A rule is
 * read once, however many results it has.
 */
export function factReader(): FactReader {
  const known = new Map<UnknownObject, Words>();

  function wordsOfRule(rule: UnknownObject): Words {
    const found =
      known.get(rule) ??
      wordsOf(
        rule,
        itemsAt(rule.relationships).map((each) => objectAt(each).target),
      );
    known.set(rule, found);
    return found;
  }

  return (ruleId, result, rule) => {
    const [own, common] = [wordsOf(result, itemsAt(result.taxa)), wordsOfRule(rule)];
    return {
      cwe: [...new Set([...own.cwe, ...common.cwe, ...cweOf(ruleId)])],
      advisories: [...new Set([...advisoriesOf(ruleId), ...own.advisories, ...common.advisories])],
      tags: [...new Set([...own.tags, ...common.tags])],
      purl: own.purls[0] ?? common.purls[0] ?? purlOfPlace(result),
    };
  };
}

function wordsOf({ properties }: UnknownObject, taxa: readonly unknown[]): Words {
  const { tags: given, cwe, cwes, CWE, cve, cves, aliases, purl, purls } = objectAt(properties);
  const tags = wordsAt(given);
  const weaknesses = [cwe, cwes, CWE].flatMap(wordsAt).map(bareCwe);
  return {
    tags: tags.map((tag) => tag.toLowerCase()),
    cwe: [...tags, ...weaknesses, ...taxa.slice(0, MAX_ENTRIES).map(taxonWord)].flatMap(cweOf),
    advisories: [...tags, ...[cve, cves, aliases].flatMap(wordsAt)].flatMap(advisoriesOf),
    purls: [purl, purls].flatMap(wordsAt).filter(isPurl),
  };
}

function taxonWord(value: unknown): string {
  const { id, toolComponent } = objectAt(value);
  const { name } = objectAt(toolComponent);
  return /^cwe$/i.test(wordAt(name) ?? '') ? bareCwe(wordAt(id) ?? '') : (wordAt(id) ?? '');
}

function purlOfPlace({ locations }: UnknownObject): string | null {
  const [place] = itemsAt(locations);
  const names = itemsAt(objectAt(place).logicalLocations).map((each) => objectAt(each).fullyQualifiedName);
  return names.flatMap(wordsAt).find(isPurl) ?? null;
}

function isPurl(word: string): boolean {
  return /^pkg:[a-z]/i.test(word);
}
