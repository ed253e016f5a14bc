import type { Observation } from '../../model/observation.js';
import { hashParts } from '../../util/hash.js';
import { inlineIgnoreAt } from '../../util/inline-ignore.js';
import type { LineIndex } from '../../util/line-index.js';
import { VERSION } from '../../util/version.js';
import type { Hit } from './hit.js';
import type { Weighed } from './side-classes.js';

const MAX_SNIPPET = 4000;

/** A file with findings. */
export interface SourceFile extends Weighed {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * The observation that a hit stands for. Its identity is the rule, the path, the code without white space and the
 * function around it, so that it survives moved lines; in test code it weighs next to nothing, if the policy says so.
 */
export function observe({ path, text, lines, kind, lowered }: SourceFile, hit: Hit): Observation {
  const start = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, ''),
  ]);
  const { rule } = hit;
  const ignore = inlineIgnoreAt(lines.lineText, start.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: lowered ? 'info' : hit.severity,
    confidence: lowered ? 'low' : hit.confidence,
    title: rule.title,
    message: hit.note === undefined ? rule.message : `${hit.note} ${rule.message}`,
    location: { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy, ...(hit.replacement !== null && { replacement: hit.replacement }) },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: rule.id }],
    identity: ['static', rule.id, path, snippet, hit.symbol],
    lineage: ['static', rule.id, snippet],
    standing: { kind },
    ...(ignore !== undefined && { inlineIgnore: ignore }),
  };
}
