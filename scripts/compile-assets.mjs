// What dist/ holds beside code: compiled rules, wasm grammars, the workflow that `gatehouse init` writes.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compileModels } from './compile-models.mjs';
import { compileSecretRules } from './compile-secret-rules.mjs';
import { compileStaticRules } from './compile-static-rules.mjs';

/** Fills `dist` with the assets that the bundle asks `src/io/assets.ts` for; answers which files were copied as they are. */
export async function compileAssets(root, dist) {
  await mkdir(join(dist, 'data'), { recursive: true });
  await compileSecretRules(root, join(dist, 'data/secret-rules.json'));
  await writeFile(join(dist, 'data/static-rules.json'), await compileStaticRules());
  await mkdir(join(dist, 'data/models'), { recursive: true });
  for (const [language, text] of await compileModels())
    await writeFile(join(dist, `data/models/${language}.json`), text);
  return copyAssets(root, dist);
}

/** Copies what goes into `dist` as it is, grammars above all; answers which files that were. */
export async function copyAssets(root, dist) {
  const copied = await copiedAssets(root);
  for (const { name, source } of copied) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await cp(join(root, source), join(dist, name));
  }
  return copied.map(({ source }) => source);
}

/** The product's own lists of assets, so that they stand in one place. */
async function copiedAssets(root) {
  const { copiedAssets: assets } = await bundled(root, 'src/io/assets.ts');
  const { LANGUAGES } = await bundled(root, 'src/scan/static/language/index.ts');
  const { FORMATS } = await bundled(root, 'src/scan/static/infrastructure/index.ts');
  const grammars = [...LANGUAGES, ...FORMATS.filter(({ grammar }) => grammar !== null)].map(({ grammar }) => ({
    name: `grammars/${grammar.file}`,
    source: grammar.source,
  }));
  const { popularAssets } = await bundled(root, 'src/scan/dependencies/ecosystem/popular-asset.ts');
  const { PARSER_ASSET } = await bundled(root, 'src/scan/database/sql/parser-asset.ts');
  return [...assets(), ...popularAssets(), ...grammars, PARSER_ASSET];
}

/** What a source file exports. */
async function bundled(root, file) {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    define: { 'import.meta.url': JSON.stringify('file:///build') },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
