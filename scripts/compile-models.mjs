// Turns rules/models/<language>/*.yml into one small JSON text a language: what follows data asks what libraries do.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The compiled models as JSON texts, by the name of their language's folder. */
export async function compileModels() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { compileModels } from './src/scan/static/models/compile.ts';\nexport { compactModels } from './src/scan/static/models/compact.ts';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const product = await import(`data:text/javascript;base64,${code}`);
  const set = product.compileModels(join(root, 'rules/models'));
  return Object.entries(set).map(([language, models]) => [
    language,
    `${JSON.stringify(product.compactModels(models))}\n`,
  ]);
}
