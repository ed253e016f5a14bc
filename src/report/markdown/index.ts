import { formatMarker } from '../../forge/github/comment-marker.js';
import { formatFindingIndex, type IndexedFinding } from '../../forge/github/finding-index.js';
import type { Finding } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import type { RenderContext, Report } from '../report.js';
import { type Selection, selectFindings } from '../selection.js';
import { fittingBody } from './body.js';
import { isQuiet, quietLine } from './quiet.js';

/** GitHub refuses bodies over 65,536 characters. */
const MAX_BYTES = 60_000;
/** The index is hidden but mailed with the text, so it stays small. */
const MAX_INDEX_BYTES = 6_000;

/** The sticky comment: marker, text, and at its end the index that `/gatehouse explain` reads. */
export const markdown = {
  id: 'markdown',
  title: 'Pull request comment',
  fileName: 'gatehouse-comment.md',
  mediaType: 'text/markdown',
  isFormat: true,
  render,
} satisfies Report;

/** Whether a first comment would only say that all is well: then none is opened. */
export function isQuietResult(result: RunResult): boolean {
  return isQuiet(result, selectFindings(result));
}

function render(result: RunResult, context: RenderContext): string {
  const head = result.subject.head ?? '';
  const marker = formatMarker({ key: context.key, head: /^[0-9a-f]{7,64}$/.test(head) ? head : 'none' });
  const selection = selectFindings(result);
  if (isQuiet(result, selection)) return `${marker}\n${quietLine(result, selection, context.key)}\n`;
  const text = `${marker}\n${fittingBody(result, selection, context)}`;
  const room = Math.min(MAX_INDEX_BYTES, MAX_BYTES - Buffer.byteLength(text) - 1);
  const index = formatFindingIndex(shownFindings(selection).map(indexed), room);
  return index === '' ? text : `${text}\n${index}`;
}

/** What the comment shows or a review thread may show, most urgent first: their ids are what people ask about. */
function shownFindings({ blocking, warnings, suppressed }: Selection): Finding[] {
  return [...blocking.flatMap(({ finding }) => finding ?? []), ...warnings, ...suppressed];
}

function indexed({ id, rule, location, trace }: Finding): IndexedFinding {
  const way = trace === undefined ? {} : { trace };
  if (location === null) return { id, rule, place: null, ...way };
  const commit = /^[0-9a-f]{7,64}$/.test(location.commit ?? '') ? (location.commit?.slice(0, 12) ?? null) : null;
  return { id, rule, place: { path: location.path, line: location.startLine ?? null, commit }, ...way };
}
