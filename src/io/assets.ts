import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the files that the build puts into `dist/` lie when the product runs from source; paths from the root. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['grammars/web-tree-sitter.wasm', 'node_modules/web-tree-sitter/web-tree-sitter.wasm'],
  ['data/pull-request.yml', 'workflows/pull-request.yml'],
  ['data/fork-report.yml', 'workflows/fork-report.yml'],
  ['data/words.bin', 'rules/words.bin'],
]);

/**
 * The assets that a build must copy beside those of languages and ecosystems, which say it themselves: name below
 * `dist/` and path from the repository's root.
 */
export function copiedAssets(): readonly { readonly name: string; readonly source: string }[] {
  return [...SOURCES].map(([name, source]) => ({ name, source }));
}

/** The repository's root when the product runs from source, null when it runs from its bundle. */
export function sourceRoot(): string | null {
  const root = join(HERE, '..', '..');
  return existsSync(join(root, 'src', 'io', 'assets.ts')) && HERE === join(root, 'src', 'io') ? root : null;
}

/**
 * Absolute path of an asset such as `grammars/tree-sitter-go.wasm` or `data/static-rules.json`: beside the bundle
 * (or one folder above it, for the small stubs), or in `node_modules` when the product runs from source.
 * @param source where the build takes it from, seen from the root; for assets that others than this file list
 */
export function assetPath(name: string, source: string | undefined = SOURCES.get(name)): string {
  const root = sourceRoot();
  if (root !== null) return join(root, source ?? join('dist', name));
  const beside = join(HERE, name);
  return existsSync(beside) ? beside : join(HERE, '..', name);
}
