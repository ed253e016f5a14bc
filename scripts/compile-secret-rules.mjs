import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles `rules/secrets` with the automaton over their keywords into one JSON file beside the bundle
 * (`secret-rules.json`), with the same code that compiles them when running from source. Fails on what the lint refuses.
 * @param {string} root folder of the project
 * @param {string} file path to write
 * @returns {Promise<{ rules: number, bytes: number }>}
 */
export async function compileSecretRules(root, file) {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-rules-'));
  try {
    const bundle = join(folder, 'rule-files.mjs');
    await build({
      entryPoints: [join(root, 'src/scan/secrets/rules/rule-files.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      nodePaths: [join(root, 'node_modules')],
    });
    const { compileRuleFiles } = await import(pathToFileURL(bundle).href);
    const rules = await compileRuleFiles(join(root, 'rules/secrets'));
    const text = `${JSON.stringify(rules)}\n`;
    await writeFile(file, text);
    return { rules: rules.rules.length, bytes: Buffer.byteLength(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
