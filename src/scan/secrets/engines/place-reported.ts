import type { Source } from '../../../model/finding.js';
import type { InlineIgnore } from '../../../model/observation.js';
import { inlineIgnoreAt } from '../../../util/inline-ignore.js';
import { fileContext } from '../judge/judge.js';
import { type ByteLines, byteLines } from '../match/byte-lines.js';
import type { FoundSecret } from '../scan-text.js';
import { judgeReported } from './judge-reported.js';
import type { Reported, SecretTool } from './tool.js';

/** A tool's secret at its place in the file. */
export interface PlacedReport {
  readonly secret: FoundSecret;
  readonly source: Source;
  /** False: the value does not stand in the file as it is (it was decoded), and the place is the whole line. */
  readonly exact: boolean;
}

/** Shorter values stand by chance at other places of a file. */
const TELLING_LENGTH = 8;
/** Bytes around the line that are searched for the value. */
const FAR = 262_144;

export interface ToolAndVersion {
  readonly tool: SecretTool;
  readonly version: string;
}

/** Places a file's reports in its text; null for a line that the file does not have. */
export function placeReports(
  path: string,
  bytes: Buffer,
  reports: readonly Reported[],
  from: ToolAndVersion,
): (PlacedReport | null)[] {
  const lines = byteLines(bytes);
  const file = fileContext(path);
  return reports.map((report) => {
    const line = lines.span(Math.max(1, report.line));
    if (line === null) return null;
    const value = Buffer.from(report.value, 'utf8');
    const at = positionOf(bytes, value, line);
    const start = lines.position(at ?? line.start);
    const end = lines.position(at === null ? line.end : at + value.length);
    const lineStart = lines.span(start.line)?.start ?? 0;
    const id = `${from.tool.name}:${report.rule}`;
    const latin1 = value.toString('latin1');
    const before = at === null ? '' : bytes.toString('latin1', Math.max(lineStart, at - 200), at);
    const judged = judgeReported({ id, tool: from.tool.name, ruleName: report.rule, value: latin1, before }, file);
    return {
      secret: {
        rule: judged.rule,
        value: latin1,
        path,
        confidence: judged.confidence,
        facts: judged.facts,
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineText: lines.lineText(start.line),
        inlineIgnore: ignoreAt(lines, start.line, id, from.tool),
      },
      source: { tool: from.tool.name, version: from.version, rule: report.rule },
      exact: at !== null,
    };
  });
}

/**
 * Offset of the value: on the line that is named, else at the nearest place not far from it; null when it is not there.
 */
function positionOf(
  bytes: Buffer,
  value: Buffer,
  line: { readonly start: number; readonly end: number },
): number | null {
  const from = Math.max(0, line.start - FAR);
  const near = bytes.subarray(from, line.end + FAR);
  const start = line.start - from;
  const after = near.indexOf(value, start);
  if (after !== -1 && after <= line.end - from) return from + after;
  if (value.length < TELLING_LENGTH) return null;
  const before = start === 0 ? -1 : near.lastIndexOf(value, start - 1);
  if (after === -1 && before === -1) return null;
  const nearest = after === -1 || (before !== -1 && start - before < after - start) ? before : after;
  return from + nearest;
}

/** Our own comment, or one of the tool's on the same line. */
function ignoreAt(lines: ByteLines, line: number, rule: string, tool: SecretTool): InlineIgnore | undefined {
  const own = inlineIgnoreAt(lines.lineText, line, rule);
  if (own !== undefined) return own;
  const comment = tool.allowComments.find((text) => lines.lineText(line).includes(text));
  return comment === undefined ? undefined : { line, reason: comment };
}
