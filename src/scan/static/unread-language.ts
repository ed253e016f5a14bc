import { posix } from 'node:path';
import { LANGUAGES, languageOf } from './language/index.js';

/** Languages of programs, servers and their infrastructure for which there are no rules, by the endings of their files. */
const BY_ENDING: Readonly<Record<string, string>> = {
  ...endings('Ruby templates', 'erb haml slim'),
  ...endings('Razor pages', 'cshtml razor'),
  ...endings('Visual Basic', 'vb vbs'),
  ...endings('F#', 'fs fsx'),
  ...endings('Kotlin', 'kt kts'),
  ...endings('Scala', 'scala sc'),
  ...endings('Groovy', 'groovy gsp'),
  ...endings('Java pages', 'jsp jspx jspf'),
  ...endings('Clojure', 'clj cljs cljc edn'),
  ...endings('Rust', 'rs'),
  ...endings('C', 'c h'),
  ...endings('C++', 'cc cpp cxx hpp hh hxx'),
  ...endings('Swift', 'swift'),
  ...endings('Objective-C', 'm mm'),
  ...endings('Dart', 'dart'),
  ...endings('Elixir', 'ex exs eex heex leex'),
  ...endings('Erlang', 'erl hrl'),
  ...endings('Haskell', 'hs lhs'),
  ...endings('OCaml', 'ml mli'),
  ...endings('Julia', 'jl'),
  ...endings('R', 'r'),
  ...endings('Lua', 'lua'),
  ...endings('Perl', 'pl pm cgi'),
  ...endings('Shell', 'sh bash zsh ksh fish'),
  ...endings('PowerShell', 'ps1 psm1'),
  ...endings('Batch', 'bat cmd'),
  ...endings('SQL', 'sql psql plsql'),
  ...endings('Terraform', 'tf tofu hcl'),
  ...endings('Bicep', 'bicep'),
  ...endings('Vue', 'vue'),
  ...endings('Svelte', 'svelte'),
  ...endings('Astro', 'astro'),
  ...endings('CoffeeScript', 'coffee'),
  ...endings('Zig', 'zig'),
  ...endings('Nim', 'nim'),
  ...endings('Crystal', 'cr'),
  ...endings('Solidity', 'sol'),
  ...endings('Cython', 'pyx pxd pxi'),
  ...endings(
    'Templates',
    'ejs hbs handlebars mustache pug jade twig j2 jinja jinja2 njk liquid ftl ftlh vm gohtml tmpl tpl latte',
  ),
  ...endings('Web Forms', 'aspx ascx asmx ashx asax master'),
  ...endings('ColdFusion', 'cfm cfc'),
  ...endings('Notebook', 'ipynb'),
  ...endings('Starlark', 'bzl star bazel'),
  ...endings('Nix', 'nix'),
  ...endings('CUE', 'cue'),
  ...endings('Jsonnet', 'jsonnet libsonnet'),
  ...endings('Rego', 'rego'),
  ...endings('Puppet', 'pp'),
  ...endings('PL/SQL', 'pks pkb'),
  ...endings('Apex', 'apex'),
  ...endings('COBOL', 'cbl cob'),
  ...endings('Pascal', 'pas dpr'),
  ...endings('Lisp', 'lisp lsp scm rkt el'),
  ...endings('Tcl', 'tcl'),
  ...endings('Awk', 'awk'),
  ...endings('Gleam', 'gleam'),
  ...endings('Elm', 'elm'),
  ...endings('PureScript', 'purs'),
  ...endings('Ballerina', 'bal'),
  ...endings('Vyper', 'vy'),
};
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['dockerfile', 'Dockerfile'],
  ['containerfile', 'Dockerfile'],
  ['jenkinsfile', 'Groovy'],
  ['build', 'Starlark'],
  ['workspace', 'Starlark'],
]);
/** How the first line of a script names its interpreter (execve(2)). */
const SHEBANG = /^#![ \t]*(?:\S*\/)?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+)/;
const INTERPRETERS: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.flatMap(({ title, files }) => files.interpreters.map((name) => [name, title] as const)),
  ['perl', 'Perl'],
  ['lua', 'Lua'],
  ['sh', 'Shell'],
  ['bash', 'Shell'],
  ['zsh', 'Shell'],
  ['dash', 'Shell'],
  ['ksh', 'Shell'],
  ['fish', 'Shell'],
  ['pwsh', 'PowerShell'],
]);

/** The language of a path for which there are no rules; null for data, prose, and what the rules read. */
export function unreadLanguageOf(path: string): string | null {
  const name = posix.basename(path).toLowerCase();
  if (languageOf(path) !== null) return null;
  // Build scripts are manifests: the dependency audit tells of them.
  if (/\.gradle(?:\.kts)?$/.test(name)) return null;
  const named = BY_NAME.get(name) ?? (name.startsWith('dockerfile.') ? 'Dockerfile' : undefined);
  if (named !== undefined) return named;
  const ending = endingOf(name);
  return ending !== null && Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null;
}

/** Whether only a file's first line can tell its language. */
export function hasNoEnding(path: string): boolean {
  return endingOf(posix.basename(path)) === null;
}

/** The language that a script's first line names; null for what is no script. */
export function scriptLanguage(start: string): string | null {
  const interpreter = SHEBANG.exec(start)?.[1];
  return interpreter === undefined ? null : (INTERPRETERS.get(interpreter.toLowerCase()) ?? interpreter);
}

function endings(language: string, list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list.split(' ').map((ending) => [ending, language]));
}

function endingOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? null : name.slice(dot + 1).toLowerCase();
}
