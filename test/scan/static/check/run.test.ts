import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compileRules } from '../../../../src/scan/static/compile.js';
import { type LanguageId, languageById } from '../../../../src/scan/static/language/index.js';
import { ruleHits } from './rule-hits.js';

const { rules } = compileRules(join(process.cwd(), 'rules', 'static')).set;

/** Rules that find something, each with its line. */
async function found(language: LanguageId, code: string): Promise<string[]> {
  const hits = await ruleHits(rules, { path: languageById(language).files.example, language, code });
  return hits.map(({ rule, start }) => `${code.slice(0, start).split('\n').length} ${rule.id}`);
}

const AGENT = 'new https.Agent({ rejectUnauthorized: false })';

describe('a switch that its user chose by name is no finding', () => {
  test.each<[string, LanguageId, string]>([
    ['a branch', 'javascript', `export const a = (o) => { if (o.insecure) return ${AGENT}; };`],
    [
      'an early return',
      'javascript',
      `export const a = (o) => {\n if (!o.insecure) return null;\n return ${AGENT};\n};`,
    ],
    [
      'an early error',
      'javascript',
      `export const a = (o) => {\n if (!o.insecure) throw new Error();\n return ${AGENT};\n};`,
    ],
    ['a ternary', 'javascript', `export const a = (o) => (o.skipVerify ? ${AGENT} : undefined);`],
    ['an operator', 'javascript', `export const a = (o) => o.allowSelfSigned && ${AGENT};`],
    ['a case', 'javascript', `export const a = (o) => { switch (o.mode) { case 'insecure': return ${AGENT}; } };`],
    [
      'a variable of the environment',
      'javascript',
      `const open = process.env.TLS_UNSAFE === '1';\nif (open) use(${AGENT});`,
    ],
    ['a function of that name', 'javascript', `export function insecureAgent() { return ${AGENT}; }`],
    [
      'a setting of Python',
      'python',
      'import requests\ndef a(s, url):\n  if s.verify_tls:\n    return None\n  return requests.get(url, verify=False)',
    ],
  ])('%s', async (_name, language, code) => {
    expect(await found(language, code)).toEqual([]);
  });

  test.each<[string, LanguageId, string, string]>([
    [
      'a branch that asks something else',
      'javascript',
      `export const a = (o) => { if (o.url) return ${AGENT}; };`,
      '1 tls-verify-off',
    ],
    [
      'a switch of another branch',
      'javascript',
      `export const a = (o) => {\n if (o.insecure) log();\n return ${AGENT};\n};`,
      '3 tls-verify-off',
    ],
    [
      'an early return for something else',
      'python',
      'import requests\ndef a(url):\n  if url is None:\n    return None\n  return requests.get(url, verify=False)',
      '5 tls-verify-off',
    ],
  ])('but not %s', async (_name, language, code, wanted) => {
    expect(await found(language, code)).toEqual([wanted]);
  });
});

describe('what stands in for a missing setting', () => {
  test.each<[string, LanguageId, string, string[]]>([
    [
      'a cipher',
      'javascript',
      "import { createCipheriv } from 'node:crypto';\ncreateCipheriv(process.env.CIPHER ?? 'des-cbc', k, iv);",
      ['2 crypto-weak-cipher'],
    ],
    [
      'a switch that is off',
      'javascript',
      'export const a = (o) => new https.Agent({ rejectUnauthorized: o.verified ?? false });',
      [],
    ],
  ])('%s', async (_name, language, code, wanted) => {
    expect(await found(language, code)).toEqual(wanted);
  });
});

describe('values are followed, names are not believed', () => {
  test.each<[string, LanguageId, string, string[]]>([
    [
      'options in a variable',
      'javascript',
      "import jwt from 'jsonwebtoken';\nconst o = { audience: 'a' };\njwt.verify(t, k, o);",
      ['3 jwt-no-alg-allowlist'],
    ],
    [
      'options that nobody knows',
      'javascript',
      "import jwt from 'jsonwebtoken';\nexport const a = (o) => jwt.verify(t, k, { ...o });",
      [],
    ],
    [
      'options that get an entry later',
      'javascript',
      "import jwt from 'jsonwebtoken';\nconst o = {};\no.algorithms = ['HS256'];\njwt.verify(t, k, o);",
      [],
    ],
    ['another package of that name', 'javascript', "import jwt from './jsonwebtoken.js';\njwt.verify(t, k);", []],
    ['an alias', 'python', 'from bcrypt import gensalt as salt\nCOST = 4\nsalt(COST)', ['3 pwd-bcrypt-cost']],
    [
      'a number that is handed on',
      'javascript',
      "import { createHmac } from 'node:crypto';\nconst n = Math.random();\nconst m = `${n}`;\ncreateHmac('sha256', m);",
      ['2 crypto-weak-random'],
    ],
    ['a number for a page', 'javascript', 'const id = `row-${Math.random()}`;\nrender({ id });', []],
    [
      'a subclass that trusts everybody',
      'java',
      'import javax.net.ssl.*;\nclass All implements HostnameVerifier { public boolean verify(String h, SSLSession s) { return true; } }',
      ['2 tls-verify-off'],
    ],
    ['a verifier of something else', 'java', 'class All { public boolean verify(String h) { return true; } }', []],
  ])('%s', async (_name, language, code, wanted) => {
    expect(await found(language, code)).toEqual(wanted);
  });
});
