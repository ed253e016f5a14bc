import { ScanError } from '../../../model/errors.js';
import type { Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { loadGrammar, type ReadyGrammar } from '../tree/parse.js';
import { compileRule, innerLanguages } from './compiled.js';
import { type DialectId, dialectOf } from './pattern/dialect.js';
import { MAX_RULE_BYTES, readRuleFiles } from './read/files.js';
import { Unsupported } from './read/unsupported.js';
import type { RuleNotRun, SemgrepRule, SemgrepRules } from './rule.js';

/** Rule files that are read. */
const MOST_FILES = 2000;

/**
 * The rules of files and folders of the base branch: who is looked at does not say what is looked for. A rule that cannot be
 * run in one of the languages that there are is not run at all, and says what it uses.
 * @param languages those of the files that are looked at
 * @throws ScanError for a file that is not there or not well formed, with its place
 */
export async function ownSemgrepRules(
  workspace: Workspace,
  paths: readonly string[],
  languages: ReadonlySet<DialectId>,
): Promise<SemgrepRules> {
  const files: { path: string; text: string }[] = [];
  const wanted = await rulePaths(workspace, paths);
  for await (const result of workspace.readBaseTip(wanted, MAX_RULE_BYTES)) {
    if (result.status !== 'read')
      throw new ScanError(`static.semgrep: ${result.path} cannot be read (${result.status})`);
    files.push({ path: result.path, text: result.bytes.toString('utf8') });
  }
  const { rules, notRun } = read(files);
  const tried = await Promise.all(rules.map((rule) => tryRule(rule, languages)));
  return {
    rules: rules.filter((_, index) => tried[index] === null),
    notRun: [...notRun, ...tried.flatMap((each) => each ?? [])],
  };
}

function read(files: readonly { readonly path: string; readonly text: string }[]): SemgrepRules {
  try {
    return readRuleFiles(files);
  } catch (error) {
    throw new ScanError(`static.semgrep: ${messageOf(error).slice(0, 400)}`);
  }
}

/** What a rule uses that there is not; null for one that runs. */
async function tryRule(rule: SemgrepRule, languages: ReadonlySet<DialectId>): Promise<RuleNotRun | null> {
  const wanted = rule.languages.filter((each): each is DialectId => each !== 'text' && languages.has(each));
  if (wanted.length === 0) return null;
  const grammars = await loadGrammars([...wanted, ...innerLanguages(rule)]);
  try {
    for (const each of wanted) compileRule(rule, each, (id) => grammars.get(id) ?? []);
    return null;
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { id: rule.id, path: rule.path, uses: error.what };
  }
}

/** The grammars that patterns of some languages are read with. */
export async function loadGrammars(ids: Iterable<DialectId>): Promise<ReadonlyMap<DialectId, readonly ReadyGrammar[]>> {
  const made = [...new Set(ids)].map(
    async (id) => [id, await Promise.all(dialectOf(id).patternGrammars.map(loadGrammar))] as const,
  );
  return new Map(await Promise.all(made));
}

/** The files that paths name, and those below the folders that they name. */
async function rulePaths(workspace: Workspace, paths: readonly string[]): Promise<readonly string[]> {
  const side = workspace.baseline === 'known' ? 'base' : 'head';
  const all = (await workspace.files(side)).map(({ path }) => path);
  const found = paths.flatMap((path) => {
    const plain = path.replace(/^\.\//, '');
    if (/\.ya?ml$/.test(plain)) return [plain];
    const folder = plain === '.' || plain === '' ? '' : `${plain.replace(/\/+$/, '')}/`;
    const below = all.filter((each) => each.startsWith(folder) && isRuleFile(each));
    if (below.length === 0)
      throw new ScanError(`static.semgrep: no rule file (.yml, .yaml) below ${path} on the base branch`);
    return below;
  });
  if (found.length > MOST_FILES) throw new ScanError(`static.semgrep: more than ${MOST_FILES} rule files`);
  return [...new Set(found)].sort();
}

/** Semgrep keeps what a rule's own tests expect beside it. */
function isRuleFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/\.(?:test|fixed)\.ya?ml$/.test(path);
}
