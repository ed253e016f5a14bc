import type { LanguageId } from '../language/index.js';
import type { Rule } from '../rule.js';
import { type NameIndex, nameIndex } from './name-index.js';
import type { Check, Target } from './rule.js';

/** A check with the rule whose it is. */
export interface OwnCheck {
  readonly rule: Rule;
  readonly check: Check;
}

/** The checks that speak of one language, by what they look at, and the names that some ask for beside. */
export type CheckIndex = Readonly<Record<Target['kind'], NameIndex<OwnCheck>>> & {
  /** Names that some check asks of the whole file, whether it calls them. */
  readonly beside: NameIndex<string>;
};

/** Gives the checks of rules by language; what is put together for a language is kept. */
export function checkIndexes(rules: readonly Rule[]): (language: LanguageId) => CheckIndex {
  const own = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
  const indexes = new Map<LanguageId, CheckIndex>();

  return (language) => {
    const known = indexes.get(language);
    if (known !== undefined) return known;
    const made = indexFor(own.filter(({ check }) => check.languages.includes(language)));
    indexes.set(language, made);
    return made;
  };
}

function indexFor(own: readonly OwnCheck[]): CheckIndex {
  const of = (kind: Target['kind']) =>
    nameIndex(
      own
        .filter(({ check }) => check.target.kind === kind)
        .map((each) => ({ names: each.check.target.names, what: each })),
    );
  const beside = [...new Set(own.flatMap(({ check }) => [...check.with.calls, ...check.without.calls]))];
  return {
    call: of('call'),
    part: of('part'),
    given: of('given'),
    into: of('into'),
    compare: of('compare'),
    method: of('method'),
    setting: of('setting'),
    beside: nameIndex(beside.map((name) => ({ names: [name], what: name }))),
  };
}
