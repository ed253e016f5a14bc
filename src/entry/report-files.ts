import { join } from 'node:path';
import { writeReportFile } from '../publish/report-file.js';
import { REPORT_LIST } from '../report/index.js';
import type { RenderContext } from '../report/report.js';
import type { ActionRun } from './action-run.js';

/**
 * Writes the reports that later steps keep or upload, side by side.
 * @returns their paths, by the outputs that name them; empty for one that has nothing to tell of
 */
export function writeReportFiles(
  { result, inventory }: ActionRun,
  context: RenderContext,
  folder: string,
  name: string,
): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const { file, render } of REPORT_LIST) {
    if (file === undefined) continue;
    const isEmpty = file.needsPackages === true && inventory === null;
    const path = join(folder, `${name}.${file.ending}`);
    if (!isEmpty) writeReportFile(path, render(result, context));
    outputs[file.output] = isEmpty ? '' : path;
  }
  return outputs;
}
