// What dist/ holds beside code: compiled rules, wasm grammars, the workflow that `gatehouse init` writes.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compileSecretRules } from './compile-secret-rules.mjs';
import { compileStaticRules } from './compile-static-rules.mjs';

/** Fills `dist` with the assets that the bundle asks `src/io/assets.ts` for; answers which files were copied as they are. */
export async function compileAssets(root, dist) {
  await mkdir(join(dist, 'data'), { recursive: true });
  await compileSecretRules(root, join(dist, 'data/secret-rules.json'));
  await writeFile(join(dist, 'data/static-rules.json'), await compileStaticRules());
  const copied = await copiedAssets(root);
  for (const { name, source } of copied) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await cp(join(root, source), join(dist, name));
  }
  return copied.map(({ source }) => source);
}

/** The product's own list of assets, so that it stands in one place. */
async function copiedAssets(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/io/assets.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    define: { 'import.meta.url': JSON.stringify('file:///build') },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { copiedAssets: list } = await import(`data:text/javascript;base64,${code}`);
  return list();
}
