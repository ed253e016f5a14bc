import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A folder on the PATH that a test fills with programs of its own. */
export interface ProgramFolder {
  readonly folder: string;
  /**
   * Writes a program: the body of a Node script. It finds `args`, `texts` (path → text of every file below its working
   * folder), `canary` (the token planted for it), `find(value)` (path and line of a text that holds the value), and
   * `report(list)`, which prints gitleaks' JSON with the canary in it and ends as gitleaks does.
   */
  put(name: string, body: string): void;
  remove(): void;
}

const PRELUDE = `
const fs = require('node:fs'), path = require('node:path');
const args = process.argv.slice(2);
if (/version/.test(args[0])) { console.log(process.env.FAKE_VERSION ?? '7.8.9'); process.exit(0); }
const texts = new Map();
(function walk(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(place); else texts.set(place.split(path.sep).join('/'), fs.readFileSync(place, 'utf8'));
  }
})('.');
const canary = (texts.get('canary/deploy.ts') ?? '').split('"')[1];
function find(value) {
  for (const [File, text] of texts) {
    const at = text.indexOf(value);
    if (at !== -1) return { File, StartLine: text.slice(0, at).split('\\n').length, Secret: value };
  }
  throw new Error('not in the files');
}
function report(list) {
  fs.writeSync(1, JSON.stringify([{ RuleID: 'github-pat', File: 'canary/deploy.ts', StartLine: 1, Secret: canary }, ...list]));
  process.exit(9);
}
`;

/** Makes the folder, first on the PATH of this process until it is removed. */
export function programFolder(): ProgramFolder {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-programs-'));
  const before = process.env.PATH ?? '';
  process.env.PATH = `${folder}${delimiter}${before}`;
  // Whatever the folders above say: programs without an ending are what the nearest package.json makes of them.
  writeFileSync(join(folder, 'package.json'), '{}');
  return {
    folder,
    put(name, body) {
      const file = join(folder, name);
      writeFileSync(file, `#!${process.execPath}\n${PRELUDE}\n${body}\n`);
      chmodSync(file, 0o755);
    },
    remove() {
      process.env.PATH = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
