// What CodeQL's tests declare to come from outside: rows of `sourceModel` in their data, and the functions `source()` and
// `taint()` of a test, which its flow tests take for it. In the product's own form of models.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROW = /\[\s*"([^"]*)",\s*"([^"]*)",\s*\w+,\s*"([^"]*)",\s*"[^"]*",\s*"[^"]*",\s*"ReturnValue",\s*"remote"/g;
const STANDS_FOR_DATA = /\b(?:source|taint)\(\)\s*(?:throws [\w.,\s]+)?\{/;

/**
 * @param {string} folder a folder of Java tests
 * @returns {string | null} the text of a file of models; null where nothing is declared
 */
export function declaredSources(folder) {
  const files = readdirSync(folder, { recursive: true });
  const rows = files
    .filter((each) => /\.ext\.ya?ml$/.test(each))
    .flatMap((each) => rowsIn(readFileSync(join(folder, each), 'utf8')));
  const functions = files
    .filter((each) => each.endsWith('.java'))
    .flatMap((each) => functionsIn(readFileSync(join(folder, each), 'utf8')));
  const names = [...new Set([...rows, ...functions])];
  if (names.length === 0) return null;
  const members = names.map((name) => `  ${JSON.stringify(name)}: { source: message }`);
  return ['language: java', 'library: of the test', 'members:', ...members, ''].join('\n');
}

/** @param {string} text of a file of data @returns {string[]} canonical names of functions */
export function rowsIn(text) {
  return [...text.matchAll(ROW)].map(([, module, type, name]) => `java:${module}.${type}.${name}`);
}

/** @param {string} text of a Java file @returns {string[]} canonical names of functions */
export function functionsIn(text) {
  if (!STANDS_FOR_DATA.test(text)) return [];
  const module = /^\s*package ([\w.]+);/m.exec(text)?.[1] ?? '';
  const classes = [...text.matchAll(/\b(?:class|interface|enum|record) (\w+)/g)].map(([, name]) => name);
  return classes.flatMap((name) => ['source', 'taint'].map((each) => `java:${module}.${name}.${each}`));
}
