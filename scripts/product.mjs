// The product's own word on what it consists of, for what is made of it: its lists stand in one place.
import { build } from 'esbuild';

const ENTRY = `
export { policySchema } from './src/config/policy-schema.ts';
export { FORMATS } from './src/results/formats.ts';
export { PRODUCT } from './src/product.ts';
export { SCANNERS } from './src/scan/index.ts';
`;

/** Parts that are loaded when needed are not needed to say what there is. */
const lazyParts = {
  name: 'lazy-parts',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : null));
  },
};

/** @param root the repository's root */
export async function product(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify('file:///build') },
    plugins: [lazyParts],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
