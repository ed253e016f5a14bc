// Which release brought which rule (`rules/since.json`): written when a version is prepared, never by hand.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compileSecretRules } from './compile-secret-rules.mjs';
import { compileStaticRules } from './compile-static-rules.mjs';
import { product } from './product.mjs';

export const RULE_RELEASES = 'rules/since.json';

/**
 * The releases with a new one, which brings the rules that no release had.
 * @param {string} text of the file
 * @param {readonly string[]} ids of all rules there are
 * @param {string} version
 * @param {string} date YYYY-MM-DD
 */
export function withRelease(text, ids, version, date) {
  const { releases } = JSON.parse(text);
  const known = new Set(releases.flatMap(({ rules }) => rules));
  const rules = [...new Set(ids)].filter((id) => !known.has(id)).sort();
  return `${JSON.stringify({ releases: [...releases, { version, date, rules }] }, null, 2)}\n`;
}

/** Ids of all rules of the product, from their sources. @param {string} root folder of the project */
export async function ruleIds(root) {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-rule-ids-'));
  try {
    const file = join(folder, 'secret-rules.json');
    await compileSecretRules(root, file);
    const compiled = [await compileStaticRules(), await readFile(file, 'utf8')].map((text) => JSON.parse(text).rules);
    const { SCANNERS } = await product(root);
    const ofPackages = await SCANNERS.find(({ readsPackages }) => readsPackages).rules();
    return [...compiled.flat().map(({ id }) => id), ...ofPackages, ...(await databaseRuleIds(root))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function databaseRuleIds(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/scan/database/rules/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { DATABASE_RULES } = await import(`data:text/javascript;base64,${code}`);
  return DATABASE_RULES.map(({ id }) => id);
}
