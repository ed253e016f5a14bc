/** A language that nobody has, in the grammar of another: all its facts, and no word of it anywhere else. */
export const DUMMY_LANGUAGE = `
import type { LanguageDescriptor } from './descriptor.js';
import { go } from './go.js';

export const dummy: LanguageDescriptor<'dummy'> = {
  id: 'dummy',
  title: 'Dummy',
  family: null,
  files: { endings: ['dummy'], interpreters: ['dummy'], example: 'src/service.dummy' },
  grammar: {
    file: 'tree-sitter-dummy.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm',
    expando: '$',
  },
  syntax: {
    ...go.syntax,
    identifiers: ['simple_expansion'],
    declarations: new Map([['variable_assignment', { name: 'name', value: 'value' }]]),
    functions: { ...go.syntax.functions, kinds: ['function_definition'] },
  },
  request: go.request,
  imports: () => ({ names: new Map(), wildcards: [] }),
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
    prefilter: [[sign]]
    rule: { kind: command, regex: ^sign }
tests:
  - language: dummy
    bad: ["serve() { sign this; }"]
    ok: ["serve() { read this; }"]
`;

/** What the house answers when it is asked for the language, as JSON. */
export const QUESTIONS = `
import { compileRules } from './src/scan/static/compile.js';
import { scanFile } from './src/scan/static/engine/engine.js';
import { languageOf } from './src/scan/static/language/index.js';
import { isRead } from './src/scan/static/language-gaps.js';
import { prefilter } from './src/scan/static/prefilter.js';
import { scriptLanguage, unreadLanguageOf } from './src/scan/static/unread-language.js';

const { set, tests } = compileRules('drill-rules');
const found = [];
for (const { path, code, kind } of tests) {
  const language = languageOf(path);
  if (language === null) throw new Error(path);
  const { hits, lost } = await scanFile(path, language, code, prefilter(set.rules).candidates(language, code), 1000);
  found.push({ path, language, kind, symbols: hits.map(({ symbol }) => symbol), lost });
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
