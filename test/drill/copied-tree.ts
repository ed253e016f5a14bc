import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../helpers/repository.js';

const ROOT = process.cwd();
const COPIED = [
  'action.yml',
  'src',
  'scripts',
  'schema',
  'actions',
  'rules',
  'workflows',
  'docs/policy.md',
  'package.json',
  'dist/data',
];

/** A copy of the sources in which a drill adds what a contributor would add. */
export interface CopiedTree {
  write(path: string, text: string): void;
  read(path: string): string;
  /** Runs Node in it. */
  run(...args: readonly string[]): Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;
  /** What the compiler has against its sources, one line each. */
  compile(): string[];
  /** Paths below a folder whose content is not the repository's. */
  changed(folder: string): string[];
  remove(): void;
}

export function copyTree(): CopiedTree {
  const tree = makeFolder();
  for (const path of COPIED) cpSync(join(ROOT, path), join(tree, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }

  function run(...args: readonly string[]) {
    return spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  }

  return {
    write,
    read: (path) => readFileSync(join(tree, path), 'utf8'),
    run,
    compile: () => run('node_modules/typescript/bin/tsc', '-p', '.').stdout.split('\n').filter(Boolean),
    changed: (folder) =>
      readdirSync(join(tree, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((path) => statSync(join(tree, path)).isFile() && textAt(join(ROOT, path)) !== textAt(join(tree, path)))
        .sort(),
    remove: () => rmSync(tree, { recursive: true }),
  };
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
