import { formatMarker } from '../../model/comment-marker.js';
import type { RunResult } from '../../model/run-result.js';
import type { RenderContext, Report } from '../report.js';
import { selectFindings } from '../selection.js';
import { fittingBody } from './body.js';
import { isQuiet, quietLine } from './quiet.js';

/** The sticky comment. */
export const markdown = {
  id: 'markdown',
  title: 'Pull request comment',
  fileName: 'gatehouse-comment.md',
  mediaType: 'text/markdown',
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
  const body = isQuiet(result, selection)
    ? `${quietLine(result, selection)}\n`
    : fittingBody(result, selection, context);
  return `${marker}\n${body}`;
}
