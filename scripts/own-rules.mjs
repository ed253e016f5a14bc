// The rules of the product in its own words, read from the sources by the product's own code.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { RULE_PAGES, rulePages } from './rule-pages.mjs';

const ENTRY = `
export { SCANNERS } from './src/scan/index.ts';
export { ownProse } from './src/util/own-markdown.ts';
`;

/**
 * @param root the repository's root
 * @returns pages of the rules, text by path from the root
 */
async function rulePageFiles(root) {
  const { SCANNERS, ownProse } = await productFromSource(root);
  return rulePages(SCANNERS, ownProse);
}

/** Writes `docs/rules` anew; the page of a rule that is no more goes. @param root the repository's root */
export async function writeRulePages(root) {
  const files = await rulePageFiles(root);
  await rm(join(root, RULE_PAGES), { recursive: true, force: true });
  await mkdir(join(root, RULE_PAGES), { recursive: true });
  for (const [path, text] of files) await writeFile(join(root, path), text);
}

async function productFromSource(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'error',
    // Where the product looks for its sources, and so for its rules.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'src/io/assets.ts')).href) },
  });
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-rules-'));
  try {
    const file = join(folder, 'product.cjs');
    await writeFile(file, outputFiles[0].contents);
    return createRequire(import.meta.url)(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
