import type { Observation } from '../../../src/model/observation.js';

/** What a suggestion block does: the lines of the finding are replaced by the text, whole. */
export function applyFix(code: string, observation: Observation | undefined): string | undefined {
  const { startLine, endLine } = observation?.location ?? {};
  const replacement = observation?.fix?.replacement;
  if (startLine === undefined || endLine === undefined || replacement === undefined) return undefined;
  const lines = code.split('\n');
  lines.splice(startLine - 1, endLine - startLine + 1, replacement);
  return lines.join('\n');
}
