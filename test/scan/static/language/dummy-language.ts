/** A language that nobody has, in the grammar of another: all its facts, and no word of it anywhere else. */
export const DUMMY_LANGUAGE = `
import type { LanguageDescriptor } from './descriptor.js';
import { go } from './go.js';

export const dummy: LanguageDescriptor<'dummy'> = {
  id: 'dummy',
  title: 'Dummy',
  family: null,
  files: { endings: ['dummy'], names: [], interpreters: ['dummy'], example: 'src/service.dummy' },
  grammar: {
    file: 'tree-sitter-dummy.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm',
  },
  flow: go.flow,
};
`;

/** A rule for it, as a rule's author writes one. */
export const DUMMY_RULE = `
id: dummy-sign
title: Signs
message: It signs.
severity: high
confidence: high
cwe: [CWE-1]
asvs: []
references: [https://example.com]
remedy: Do not.
docs: { why: it does, fix: do not, bad: sign, good: rest }
match:
  - languages: [dummy]
    call: [go:pen.Sign]
tests:
  - language: dummy
    bad: ["package a; import \\"pen\\"; func serve() { pen.Sign() }"]
    ok: ["package a; import \\"pen\\"; func serve() { pen.Rest() }"]
`;

/** What the house answers when it is asked for the language, as JSON. */
export const QUESTIONS = `
import { ruleRun } from './src/scan/static/check/run.js';
import { compileRules } from './src/scan/static/compile.js';
import { analysisOf } from './src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from './src/scan/static/flow/program.js';
import { languageById, languageOf } from './src/scan/static/language/index.js';
import { isRead } from './src/scan/static/language-gaps.js';
import { modelIndex } from './src/scan/static/models/model-index.js';
import { loadGrammar, parse } from './src/scan/static/tree/parse.js';
import { scriptLanguage, unreadLanguageOf } from './src/scan/static/unread-language.js';

const { set, tests } = compileRules('drill-rules');
const found = [];
for (const { path, code, kind } of tests) {
  const language = languageOf(path);
  if (language === null) throw new Error(path);
  const { flow, grammar } = languageById(language);
  const parsed = parse(await loadGrammar(grammar), code, 1000000);
  if (flow === null || parsed === 'too-much-work') throw new Error(path);
  const unit = loadUnit({ id: 0, path, language, module: flow.lower(parsed.tree) }, flow.modules, modelIndex([]));
  const alone = { has: () => false, called: () => [], inFolder: () => [], settings: () => null };
  const run = ruleRun(set.rules);
  const analysis = analysisOf(makeProgram([unit], alone), run.hooks);
  analysis.lookThrough(unit);
  found.push({ path, language, kind, symbols: run.hits(analysis).map(({ symbol }) => symbol) });
}
const path = 'a.dummy';
const script = scriptLanguage('#!/usr/bin/dummy\\n');
process.stdout.write(JSON.stringify({ isRead: isRead(path), unread: unreadLanguageOf(path), script, found }));
`;

/** Bundles the questions as the build bundles the product, assets beside it, and asks them. */
export const ASK = `
import { build } from 'esbuild';
import { copyAssets } from './scripts/compile-assets.mjs';

const js = "import { createRequire } from 'node:module';\\nconst require = createRequire(import.meta.url);";
const options = { bundle: true, platform: 'node', format: 'esm', target: 'es2022', banner: { js } };
await build({ ...options, entryPoints: ['questions.ts'], outfile: 'dist/questions.mjs' });
await copyAssets(process.cwd(), 'dist');
await import('./dist/questions.mjs');
`;
