import { languageOf } from '../../../../src/scan/static/language/index.js';
import { semgrepEngine } from '../../../../src/scan/static/semgrep/engine.js';
import { readRuleFiles } from '../../../../src/scan/static/semgrep/read/files.js';
import type { RuleLanguage } from '../../../../src/scan/static/semgrep/rule.js';

/** A rule file with one rule around what it looks for. */
export function aRule(language: string, looks: string): string {
  const inside = looks
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `rules:\n  - id: mine\n    message: Seen $X.\n    severity: ERROR\n    languages: [${language}]\n${inside}\n`;
}

function languageAt(path: string): RuleLanguage {
  if (path.endsWith('.tf')) return 'hcl';
  return languageOf(path) ?? 'text';
}

/** What the rules of a file say of some code. */
export async function looked(rules: string, path: string, code: string) {
  const read = readRuleFiles([{ path: '.semgrep/rules.yml', text: rules }]);
  return semgrepEngine(read.rules).look(path, languageAt(path), code);
}

/** The lines that a rule reports, from 1. */
export async function linesFound(rules: string, path: string, code: string): Promise<number[]> {
  const { hits } = await looked(rules, path, code);
  return [...new Set(hits.map(({ start }) => code.slice(0, start).split('\n').length))].sort((a, b) => a - b);
}
