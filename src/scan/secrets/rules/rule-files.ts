import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileRules } from './compile.js';
import type { CompiledRules, ProviderSource, RuleSource } from './rule.js';
import { lintProvider } from './rule-lint.js';

/**
 * Reads all provider files of a folder, sorted by name.
 * @throws Error naming the file when one has not the shape of a provider file.
 */
export async function readRuleFiles(folder: string): Promise<ProviderSource[]> {
  const [{ load }, { cutScalarLine }] = await Promise.all([import('js-yaml'), import('../../../util/cut-scalar.js')]);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort();
  const sources: ProviderSource[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const line = cutScalarLine(text);
    if (line !== null) throw new Error(`${name}:${line}: a comment cuts this text: quote it`);
    for (const document of asList(load(text))) sources.push(providerSource(document, name));
  }
  return sources;
}

/** Reads, checks and compiles the rules of a folder; the build stores what this gives back. */
export async function compileRuleFiles(folder: string): Promise<CompiledRules> {
  const sources = await readRuleFiles(folder);
  const problems = sources.flatMap(lintProvider);
  if (problems.length > 0) throw new Error(`secret rules in ${folder}:\n${problems.join('\n')}`);
  return compileRules(sources);
}

/** A file holds one provider or a list of them. */
function asList(document: unknown): unknown[] {
  return Array.isArray(document) ? document : [document];
}

function providerSource(value: unknown, file: string): ProviderSource {
  if (!isRecord(value) || typeof value.provider !== 'string' || !Array.isArray(value.rules)) {
    throw new Error(`${file}: a provider needs 'provider' and 'rules'`);
  }
  const known = ['provider', 'revoke', 'remedy', 'log', 'rules'];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${file}: ${value.provider}: unknown key ${unknown.join(', ')}`);
  const rules = value.rules.map((rule: unknown) => ruleSource(rule, `${file}: ${value.provider}`));
  return { ...pickStrings(value, ['revoke', 'remedy', 'log']), provider: value.provider, rules };
}

const RULE_KEYS = [
  'id',
  'title',
  'severity',
  'kind',
  'confidence',
  'keywords',
  'pattern',
  'ignoreCase',
  'entropy',
  'check',
  'named',
  'runs',
  'allow',
  'path',
  'revoke',
  'remedy',
  'examples',
  'silent',
];

function ruleSource(value: unknown, where: string): RuleSource {
  if (!isRecord(value)) throw new Error(`${where}: a rule must be a map`);
  const at = `${where}: ${String(value.id)}`;
  for (const key of Object.keys(value)) if (!RULE_KEYS.includes(key)) throw new Error(`${at}: unknown key ${key}`);
  for (const key of ['id', 'title', 'severity'])
    if (typeof value[key] !== 'string') throw new Error(`${at}: no ${key}`);
  for (const key of value.kind === 'file' ? ['examples', 'silent'] : ['keywords', 'examples', 'silent']) {
    const list = value[key];
    if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === 'string')) {
      throw new Error(`${at}: ${key} must be a list of texts, not empty`);
    }
  }
  return { keywords: [], ...value } as unknown as RuleSource;
}

function pickStrings(value: Record<string, unknown>, keys: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const key of keys) {
    const text = value[key];
    if (typeof text === 'string') picked[key] = text;
  }
  return picked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
