import { isMap } from 'yaml';
import { pairOf, rangeOf, textAt, type WorkflowDocument } from './document.js';
import type { Step } from './model.js';

/**
 * The step with the expression moved into an environment variable. Only for a step whose shell is the default one,
 * that has no `env` yet and does not quote the expression in a way that would stop the shell from reading a variable.
 */
export function throughEnvironment(
  workflow: WorkflowDocument,
  step: Step,
  hit: { readonly start: number; readonly end: number; readonly snippet: string },
): { start: number; replacement: string } | null {
  const { text } = workflow;
  const key = pairOf(step.map, 'run')?.key;
  const keyStart = rangeOf(key)?.start;
  if (keyStart === undefined || pairOf(step.map, 'env') !== null || pairOf(step.map, 'shell') !== null) return null;
  if (
    /windows|\$\{\{/i.test(textAt(step.job?.map ?? null, 'runs-on')?.text ?? '') ||
    isMap(pairOf(step.job?.map ?? null, 'defaults')?.value)
  )
    return null;
  // What an alias stands for is written elsewhere, and shared.
  if (hit.start < keyStart || /^run\s*:\s*[&*]/.test(text.slice(keyStart, keyStart + 40))) return null;
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const lead = text.slice(lineStart, keyStart);
  if (!/^[ ]*(?:- )?[ ]*$/.test(lead)) return null;
  const scriptStart = text.lastIndexOf('\n', hit.start - 1) + 1;
  const quoting = quotesBefore(text.slice(Math.max(scriptStart, keyStart), hit.start).replace(/^[ \t]*run:[ \t]*/, ''));
  if (quoting === 'other') return null;
  const name = variableName(hit.snippet);
  const next = text.indexOf('\n', hit.end);
  const tail = text.slice(hit.end, next === -1 ? text.length : next).replace(/\r$/, '');
  const indent = ' '.repeat(lead.length);
  const reference = quoting === 'double' ? `\${${name}}` : `"\${${name}}"`;
  const script = text.slice(keyStart, hit.start) + reference + tail;
  return { start: keyStart, replacement: `${lead}env:\n${indent}  ${name}: ${hit.snippet}\n${indent}${script}` };
}

/** Whether the shell is inside double quotes at the end of this part of a line; `other`: it cannot be told. */
function quotesBefore(line: string): 'none' | 'double' | 'other' {
  if (/['`\\]|\$\(|<</.test(line)) return 'other';
  const count = line.split('"').length - 1;
  if (/^"/.test(line)) return 'other';
  return count % 2 === 1 ? 'double' : 'none';
}

function variableName(expression: string): string {
  const words = expression
    .replace(/^\$\{\{\s*|\s*\}\}$/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return (
    words
      .slice(-2)
      .join('_')
      .toUpperCase()
      .replace(/^(?=\d)/, 'V') || 'VALUE'
  );
}
