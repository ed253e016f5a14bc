import { isMap, isScalar, type YAMLMap } from 'yaml';
import { mapAt, pairOf, rangeOf, type Step, stepsOf, textAt, triggersOf, type WorkflowDocument } from './document.js';
import type { WorkflowHit } from './workflow-hit.js';

/**
 * Contexts whose text an outsider chooses (GitHub's "Secure use reference", untrusted input). Numbers, hashes, logins
 * and outcomes are left out on purpose: they cannot carry a command.
 */
const UNTRUSTED =
  /\bgithub\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|(?:comment|review|review_comment)\.body|pages\.[\w*]+\.page_name|(?:head_commit|commits\.[\w*]+|workflow_run\.head_commit)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))|workflow_run\.(?:head_branch|display_title|pull_requests\.[\w*]+\.head\.ref)|discussion_comment\.body))\b/i;
const WHOLE =
  /\btojson\(\s*github(?:\.event(?:\.(?:issue|pull_request|comment|review|head_commit|commits|discussion|workflow_run))?)?\s*\)/i;
/** Calls and comparisons whose result is a boolean, a number or a hash. */
const BOOLEAN =
  /\b(?:contains|startswith|endswith|hashfiles)\s*\([^()]{0,300}\)|[\w.]{1,120}\s*[!=<>]=?=?\s*'[^']{0,200}'|'[^']{0,200}'\s*[!=]=\s*[\w.]{1,120}/gi;
const EXPRESSION = /\$\{\{([\s\S]{0,1000}?)\}\}/g;
/** Events that run with the base repository's rights for what an outsider sends. */
const PRIVILEGED = new Set([
  'pull_request_target',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'workflow_run',
  'gollum',
  'pull_request_review',
  'pull_request_review_comment',
]);

interface Script {
  readonly map: YAMLMap;
  readonly key: 'run' | 'script';
}

/** Untrusted text pasted into a shell script or into the code of actions/github-script. */
export function scriptInjection(workflow: WorkflowDocument): readonly WorkflowHit[] {
  const privileged = [...triggersOf(workflow)].some((name) => PRIVILEGED.has(name));
  return stepsOf(workflow).flatMap((step) => {
    const script = scriptOf(workflow, step);
    const value = script === null ? undefined : pairOf(script.map, script.key)?.value;
    const range = rangeOf(value);
    if (script === null || range === null || !isScalar(value)) return [];
    const source = workflow.text.slice(range.start, range.end);
    const found = [...source.matchAll(EXPRESSION)].filter((match) => isUntrusted(match[1] ?? ''));
    return found.map((match) => {
      const start = range.start + match.index;
      const hit = { start, end: start + match[0].length, symbol: step.name, replacement: null, snippet: match[0] };
      const fixed = found.length === 1 && script.key === 'run' ? throughEnvironment(workflow, step, hit) : null;
      return { ...hit, ...fixed, ...(!privileged && { severity: 'medium' as const }) };
    });
  });
}

function scriptOf(workflow: WorkflowDocument, step: Step): Script | null {
  if (textAt(step.map, 'run') !== null) return { map: step.map, key: 'run' };
  const inputs = mapAt(workflow, step.map, 'with');
  const isScript = /^actions\/github-script@/i.test(textAt(step.map, 'uses')?.text ?? '');
  return isScript && inputs !== null ? { map: inputs, key: 'script' } : null;
}

function isUntrusted(expression: string): boolean {
  const dotted = expression.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replace(/\[\s*(\d+|\*)\s*\]/g, '.$1');
  const rest = dotted.replace(BOOLEAN, ' ');
  return UNTRUSTED.test(rest) || WHOLE.test(rest);
}

/**
 * The step with the expression moved into an environment variable. Only for a step whose shell is the default one,
 * that has no `env` yet and does not quote the expression in a way that would stop the shell from reading a variable.
 */
function throughEnvironment(
  workflow: WorkflowDocument,
  step: Step,
  hit: { readonly start: number; readonly end: number; readonly snippet: string },
): { start: number; replacement: string } | null {
  const { text } = workflow;
  const key = pairOf(step.map, 'run')?.key;
  const keyStart = rangeOf(key)?.start;
  if (keyStart === undefined || pairOf(step.map, 'env') !== null || pairOf(step.map, 'shell') !== null) return null;
  if (/windows|\$\{\{/i.test(textAt(step.job, 'runs-on')?.text ?? '') || isMap(pairOf(step.job, 'defaults')?.value))
    return null;
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
