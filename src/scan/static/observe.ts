import type { Observation } from '../../model/observation.js';
import { hashParts } from '../../util/hash.js';
import { inlineIgnoreAt } from '../../util/inline-ignore.js';
import type { LineIndex } from '../../util/line-index.js';
import { pathClass } from '../../util/path-class.js';
import { VERSION } from '../../util/version.js';
import type { Hit } from './hit.js';

const MAX_SNIPPET = 4000;

/** Whether findings in a file count in full; GitHub runs what is in `.github`, whatever it is called. */
export function isSource(path: string): boolean {
  return path.startsWith('.github/') || pathClass(path) === 'source';
}

/**
 * The observation that a hit stands for. Its identity is the rule, the path, the code without white space and the
 * function around it, so that it survives moved lines; outside source code it weighs next to nothing.
 */
export function observe(path: string, text: string, lines: LineIndex, hit: Hit): Observation {
  const start = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, ''),
  ]);
  const { rule } = hit;
  const inSource = isSource(path);
  const ignore = inlineIgnoreAt(lines.lineText, start.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: inSource ? hit.severity : 'info',
    confidence: inSource ? hit.confidence : 'low',
    title: rule.title,
    message: rule.message,
    location: { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy, ...(hit.replacement !== null && { replacement: hit.replacement }) },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: rule.id }],
    identity: ['static', rule.id, path, snippet, hit.symbol],
    lineage: ['static', rule.id, snippet],
    ...(ignore !== undefined && { inlineIgnore: ignore }),
  };
}
