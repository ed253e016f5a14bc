import type { Observation } from '../../../model/observation.js';
import { lineIndex } from '../../../util/line-index.js';
import { nosemgrepAt } from './nosemgrep.js';

/** The observation of a rule of the user's own, ignored where a `nosemgrep` comment says so. */
export function withNosemgrep(seen: Observation, text: string): Observation {
  const line = seen.location?.startLine;
  if (seen.inlineIgnore !== undefined || line === undefined) return seen;
  const ignore = nosemgrepAt(lineIndex(text).lineText, line, seen.rule);
  return ignore === undefined ? seen : { ...seen, inlineIgnore: ignore };
}
