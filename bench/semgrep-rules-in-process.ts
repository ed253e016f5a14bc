import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { languageOf } from '../src/scan/static/language/index.js';
import { type CompiledRule, compileRule, type Grammars, innerLanguages } from '../src/scan/static/semgrep/compiled.js';
import { type Formula, mapFormula } from '../src/scan/static/semgrep/formula/formula.js';
import { type DialectId, dialectOf } from '../src/scan/static/semgrep/pattern/dialect.js';
import { readRuleFiles } from '../src/scan/static/semgrep/read/files.js';
import { RuleMistake } from '../src/scan/static/semgrep/read/node.js';
import { Unsupported } from '../src/scan/static/semgrep/read/unsupported.js';
import type { RuleLanguage, SemgrepRule } from '../src/scan/static/semgrep/rule.js';
import { runRules, runTextRules } from '../src/scan/static/semgrep/run.js';
import { loadGrammar, parse, type ReadyGrammar } from '../src/scan/static/tree/parse.js';

/*
 * How many rules of a checkout of Semgrep's public rules run here, and how many say of their own test files what these
 * expect. Lines marked `ruleid:` must be met, lines marked `ok:` must not; other marks (`todo…`, `deep…`, `pro…`) count
 * for nothing, as in Semgrep's own tests.
 *   argv: the checkout, and of --list, --all (not security alone), --only WORD
 */

const [folder = '', ...options] = process.argv.slice(2);
const LIST = options.includes('--list');
const EVERY = options.includes('--all');
const ONLY = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Outcome {
  readonly id: string;
  readonly language: string;
  readonly path: string;
  readonly uses: string | null;
  /** null: there is no test file. */
  readonly isRight: boolean | null;
  readonly wrong: readonly string[];
}

function* ruleFiles(at: string): Generator<string> {
  for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(?:\.|stats$|scripts$)/.test(entry.name)) continue;
    const path = join(at, entry.name);
    if (entry.isDirectory()) yield* ruleFiles(path);
    else if (/\.ya?ml$/.test(entry.name) && !/\.(?:test|fixed)\.ya?ml$/.test(entry.name)) yield path;
  }
}

function dialectAt(path: string, rule: SemgrepRule): RuleLanguage | null {
  if (rule.languages.includes('text')) return 'text';
  const id: DialectId | null = /\.(?:tf|hcl)$/.test(path) ? 'hcl' : languageOf(path);
  if (id === null) return null;
  if (rule.languages.includes(id)) return id;
  return id === 'tsx' && rule.languages.includes('typescript') ? 'tsx' : null;
}

/** The test files of a rule file: its name with other endings, in their place or below a folder of tests. */
function testFiles(path: string): readonly string[] {
  const stem = basename(path).replace(/\.ya?ml$/, '');
  const here = dirname(path);
  return readdirSync(here)
    .filter((name) => name.startsWith(`${stem}.`) && !/\.fixed\./.test(name) && join(here, name) !== path)
    .filter((name) => !/^\.ya?ml$/.test(name.slice(stem.length)))
    .map((name) => join(here, name));
}

interface Expected {
  readonly found: ReadonlySet<number>;
  readonly silent: ReadonlySet<number>;
}

function expectedOf(text: string, id: string): Expected {
  const found = new Set<number>();
  const silent = new Set<number>();
  const lines = text.split('\n');
  const mark = /(?:^|[^\w])(ruleid|ok)\s*:\s*([\w.\-/, ]+)/;
  for (const [index, line] of lines.entries()) {
    const match = mark.exec(line);
    if (match === null || !(match[2] ?? '').split(/[, ]+/).includes(id)) continue;
    let at = index + 1;
    while (/(?:^|[^\w])(?:todo|deep|pro)?(?:ruleid|ok)\s*:/.test(lines[at] ?? '')) at++;
    (match[1] === 'ruleid' ? found : silent).add(at + 1);
  }
  return { found, silent };
}

const grammars = new Map<DialectId, readonly ReadyGrammar[]>();
const loaded: Grammars = (id) => grammars.get(id) ?? [];

async function compiled(rule: SemgrepRule, language: RuleLanguage): Promise<CompiledRule> {
  if (language === 'text')
    return { rule, search: mapFormula(rule.search as Formula<string>, () => []), taint: null, words: null };
  for (const id of [language, ...innerLanguages(rule)])
    if (!grammars.has(id)) grammars.set(id, await Promise.all(dialectOf(id).patternGrammars.map(loadGrammar)));
  return compileRule(rule, language, loaded);
}

async function linesOf(path: string, rule: CompiledRule, language: RuleLanguage): Promise<ReadonlySet<number>> {
  const text = readFileSync(path, 'utf8');
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  if (language === 'text') return new Set(runTextRules(text, [rule]).found.map(({ start }) => lineOf(start)));
  const parsed = parse(await loadGrammar(dialectOf(language).grammar), text, 200_000);
  if (parsed === 'too-much-work') return new Set();
  const { found, unfinished } = runRules(parsed.tree, language, [rule], loaded);
  return new Set([...(unfinished.length > 0 ? [-1] : []), ...found.map(({ start }) => lineOf(start))]);
}

async function outcomeOf(rule: SemgrepRule, id: string, path: string): Promise<Outcome> {
  const [language = 'text'] = rule.languages;
  const shape = { id, language, path };
  const ready = new Map<RuleLanguage, CompiledRule>();
  try {
    for (const each of rule.languages) ready.set(each, await compiled(rule, each));
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { ...shape, uses: error.what, isRight: null, wrong: [] };
  }
  const wrong: string[] = [];
  let marks = 0;
  for (const file of testFiles(path)) {
    const at = dialectAt(file, rule);
    const one = at === null ? undefined : ready.get(at);
    if (at === null || one === undefined) continue;
    const expected = expectedOf(readFileSync(file, 'utf8'), id);
    if (expected.found.size + expected.silent.size === 0) continue;
    marks += expected.found.size + expected.silent.size;
    const started = performance.now();
    const lines = await linesOf(file, one, at);
    if (performance.now() - started > 1500) wrong.push(`slow ${file}`);
    if (lines.has(-1)) wrong.push(`too much work ${basename(file)}`);
    for (const line of expected.found) if (!lines.has(line)) wrong.push(`missed ${file}:${line}`);
    for (const line of expected.silent) if (lines.has(line)) wrong.push(`false ${file}:${line}`);
  }
  return { ...shape, uses: null, isRight: marks === 0 ? null : wrong.length === 0, wrong };
}

const outcomes: Outcome[] = [];
for (const path of existsSync(folder) ? ruleFiles(folder) : []) {
  if (ONLY !== undefined && !path.includes(ONLY)) continue;
  const text = readFileSync(path, 'utf8');
  if (!/^rules:/m.test(text)) continue;
  try {
    const { rules, notRun } = readRuleFiles([{ path, text }]);
    for (const rule of rules)
      if (EVERY || isSecurity(text, rule.id)) outcomes.push(await outcomeOf(rule, rule.id.slice(8), path));
    for (const { id, uses } of notRun)
      if (EVERY || isSecurity(text, id))
        outcomes.push({ id, language: groupOf(uses, text, id), path, uses, isRight: null, wrong: [] });
  } catch (error) {
    if (!(error instanceof RuleMistake)) throw new Error(path, { cause: error });
    say(`mistake: ${error.message}`);
  }
}

/** Whether the rule calls itself one of security. */
function isSecurity(text: string, id: string): boolean {
  const name = id.slice('semgrep.'.length);
  const parts = text.split(/^(?=\s*- id:)/m);
  const own =
    parts.find((part) =>
      new RegExp(`^\\s*- id:\\s*["']?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*$`, 'm').test(part),
    ) ?? text;
  return /^\s+category:\s*security\s*$/m.test(own);
}

function groupOf(uses: string, text: string, _id: string): string {
  const [, named] = /^the language (.*)$/.exec(uses) ?? [];
  if (named !== undefined) return named;
  return /languages:\s*(?:\[\s*|\n\s*- )["']?([\w#]+)/.exec(text)?.[1] ?? 'other';
}

const groups = new Map<string, Outcome[]>();
const NAMES: Readonly<Record<string, string>> = {
  tsx: 'typescript',
  js: 'javascript',
  ts: 'typescript',
  hcl: 'terraform',
  'c#': 'csharp',
  'C#': 'csharp',
  regex: 'text',
  generic: 'text',
  none: 'text',
};
for (const outcome of outcomes) {
  const group = NAMES[outcome.language] ?? outcome.language;
  groups.set(group, [...(groups.get(group) ?? []), outcome]);
}
const total = (list: readonly Outcome[]) => {
  const runnable = list.filter(({ uses }) => uses === null);
  const tested = runnable.filter(({ isRight }) => isRight !== null);
  const right = tested.filter(({ isRight }) => isRight === true);
  const share = (a: number, b: number) => (b === 0 ? '' : (a / b).toFixed(3));
  return `${list.length} | ${runnable.length} | ${share(runnable.length, list.length)} | ${tested.length} | ${right.length} | ${share(right.length, tested.length)}`;
};
say('| language | rules | run | share | with a test | wholly right | share |\n|---|---|---|---|---|---|---|');
for (const [name, list] of [...groups].sort((a, b) => b[1].length - a[1].length)) say(`| ${name} | ${total(list)} |`);
say(`| all | ${total(outcomes)} |`);
const READ = /^(?:javascript|typescript|python|go|java|csharp|php|ruby|terraform)$/;
say(`| the nine that are read | ${total(outcomes.filter(({ language }) => READ.test(NAMES[language] ?? language)))} |`);
const uses = new Map<string, number>();
for (const { uses: what } of outcomes)
  if (what !== null) uses.set(what.slice(0, 70), (uses.get(what.slice(0, 70)) ?? 0) + 1);
say('\n| not run: uses | rules |\n|---|---|');
for (const [what, count] of [...uses].sort((a, b) => b[1] - a[1]).slice(0, LIST ? 1000 : 40))
  say(`| ${what} | ${count} |`);
if (LIST) {
  for (const { id, path, uses: what } of outcomes)
    if (what !== null && READ.test(groupOf(what, readFileSync(path, 'utf8'), id))) say(`NOTRUN ${path} ${id}: ${what}`);
  for (const { id, wrong } of outcomes) if (wrong.length > 0) say(`WRONG ${id}\n  ${wrong.join('\n  ')}`);
}
