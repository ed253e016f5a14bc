import type { Side, Workspace } from '../../../model/workspace.js';
import { languageOf } from '../language/index.js';
import type { Tally } from '../tally.js';
import { changedPaths } from '../targets.js';
import { ownSemgrepRules } from './own-rules.js';
import type { DialectId } from './pattern/dialect.js';
import type { SemgrepRule } from './rule.js';

/** The user's own rules, and where each side has something for them beside code. */
export interface RulesOfUser {
  readonly rules: readonly SemgrepRule[];
  /** Files of a side for rules that look at more than code. */
  others(side: Side): Promise<readonly string[]>;
}

/**
 * Reads the rules that the policy names; those that are not run are told of both sides, each with what it uses.
 * @throws ScanError for what is no rule file
 */
export async function rulesOfUser(
  workspace: Workspace,
  paths: readonly string[],
  off: readonly string[],
  tallies: readonly Pick<Tally, 'gap'>[],
): Promise<RulesOfUser> {
  const [head, base] = await Promise.all([pathsOf(workspace, 'head'), pathsOf(workspace, 'base')]);
  const { rules, notRun } = await ownSemgrepRules(workspace, paths, languagesOf([...head, ...base]));
  for (const { id, path, uses } of notRun) {
    if (off.includes(id)) continue;
    for (const tally of tallies)
      tally.gap('language', path, `rule ${id}`, `the rule ${id} is not run: it uses ${uses}`);
  }
  const run = rules.filter(({ id }) => !off.includes(id));
  const wants = run.some(({ languages }) => languages.some((each) => each === 'text' || each === 'hcl'));
  return { rules: run, others: async (side) => (wants ? (side === 'head' ? head : base) : []) };
}

async function pathsOf(workspace: Workspace, side: Side): Promise<readonly string[]> {
  if (workspace.changes !== null) return changedPaths(workspace, side);
  return side === 'base' ? [] : (await workspace.files('head')).map(({ path }) => path);
}

function languagesOf(paths: readonly string[]): ReadonlySet<DialectId> {
  const found = new Set<DialectId>();
  for (const path of paths) {
    const language = languageOf(path);
    if (language !== null) found.add(language);
    else if (/\.(?:tf|hcl|tfvars)$/.test(path)) found.add('hcl');
  }
  return found;
}
