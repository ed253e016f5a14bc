import type { CompiledRules } from '../rules/rule.js';
import type { Candidate } from './match.js';

/** A file that is nothing but a secret is one line; a longer one says more. */
const LONGEST = 300;

/** What rules of kind `file` make of a short text: whether all it says is one value. The path is judged later. */
export function wholeFiles(compiled: CompiledRules): (bytes: Buffer) => Candidate[] {
  const rules = compiled.rules.filter(({ kind }) => kind === 'file');
  const expressions = new Map<string, RegExp>();
  return (bytes) => {
    if (rules.length === 0 || bytes.length === 0 || bytes.length > LONGEST) return [];
    const text = bytes.toString('latin1');
    const value = text.trim();
    if (/\s/.test(value)) return [];
    const start = text.indexOf(value);
    return rules.flatMap((rule) => {
      const expression = expressions.get(rule.id) ?? new RegExp(rule.pattern, rule.flags);
      expressions.set(rule.id, expression);
      expression.lastIndex = 0;
      if (expression.exec(value) === null) return [];
      return { rule, start, end: start + value.length, value, name: null, quoted: true, inString: false };
    });
  };
}
