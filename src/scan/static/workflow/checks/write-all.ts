import { textAt } from '../document.js';
import type { Workflow } from '../model.js';
import { replaceInLines, type WorkflowHit } from '../workflow-hit.js';

/** `permissions: write-all`, at the top or in a job. */
export function writeAll({ document, jobs }: Workflow): readonly WorkflowHit[] {
  const holders = [{ name: '', map: document.root }, ...jobs];
  return holders.flatMap(({ name, map }) => {
    const value = textAt(map, 'permissions');
    if (value?.text !== 'write-all') return [];
    const { start, end } = value;
    const replacement = replaceInLines(document.text, start, end, start, end, '{ contents: read }');
    return [{ start, end, symbol: name, replacement }];
  });
}
