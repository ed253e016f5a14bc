import { load } from 'js-yaml';
import type { RuleNotRun, SemgrepRule, SemgrepRules } from '../rule.js';
import { fail, listOf, mappingOf, RuleMistake } from './node.js';
import { readRule } from './rule.js';

/** A rule file is no longer, and a folder of them has no more rules. */
export const MAX_RULE_BYTES = 1_000_000;
const MOST_RULES = 5000;

/**
 * The rules of some files. Ids that several files use are told apart by the file: `semgrep.folder.file.id`.
 * @throws RuleMistake with the file and the place in it, for what is no rule file
 */
export function readRuleFiles(files: readonly { readonly path: string; readonly text: string }[]): SemgrepRules {
  const all = files.flatMap(({ path, text }) => rulesOf(path, text));
  if (all.length > MOST_RULES) throw new RuleMistake(`${all[0]?.path ?? ''}: more than ${MOST_RULES} rules`);
  const places = new Map<string, string[]>();
  for (const { id, path } of all) {
    const known = places.get(id) ?? [];
    if (known.includes(path)) throw new RuleMistake(`${path}: two rules are called ${id.slice(PREFIX.length)}`);
    places.set(id, [...known, path]);
  }
  const named = all.map((rule) => (places.get(rule.id)?.length === 1 ? rule : { ...rule, id: ownId(rule) }));
  return {
    rules: named.filter((rule): rule is SemgrepRule => !('uses' in rule)),
    notRun: named.filter((rule): rule is RuleNotRun => 'uses' in rule),
  };
}

const PREFIX = 'semgrep.';

function ownId({ id, path }: { readonly id: string; readonly path: string }): string {
  const file = path.replace(/\.ya?ml$/, '').replace(/^[./]+/, '');
  return `${PREFIX}${file.replaceAll('/', '.')}.${id.slice(PREFIX.length)}`;
}

function rulesOf(path: string, text: string): readonly (SemgrepRule | RuleNotRun)[] {
  const document = { value: parsed(path, text), path };
  const rules = mappingOf(document).get('rules');
  if (rules === undefined) return fail(document, "lacks 'rules'");
  return listOf(rules).map((node) => readRule(node, path));
}

function parsed(path: string, text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : 'not valid YAML').split('\n');
    throw new RuleMistake(`${path}: ${line.slice(0, 200)}`);
  }
}
