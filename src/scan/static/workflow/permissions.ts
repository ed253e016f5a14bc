import { jobsOf, textAt, type WorkflowDocument } from './document.js';
import { replaceInLines, type WorkflowHit } from './workflow-hit.js';

/** `permissions: write-all`, at the top or in a job. */
export function writeAll(workflow: WorkflowDocument): readonly WorkflowHit[] {
  const holders = [{ name: '', map: workflow.root }, ...jobsOf(workflow)];
  return holders.flatMap(({ name, map }) => {
    const value = textAt(map, 'permissions');
    if (value?.text !== 'write-all') return [];
    const { start, end } = value;
    const replacement = replaceInLines(workflow.text, start, end, start, end, '{ contents: read }');
    return [{ start, end, symbol: name, replacement }];
  });
}
