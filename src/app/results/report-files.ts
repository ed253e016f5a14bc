import { join } from 'node:path';
import { writeReportFile } from '../../publish/report-file.js';
import { REPORT_LIST } from '../../report/index.js';
import type { RenderContext } from '../../report/report.js';
import type { ActionRun } from './judged-run.js';

/** Where the reports of a step are written, without their endings. */
export function reportPath(env: NodeJS.ProcessEnv, name: string): string {
  return join(env.RUNNER_TEMP ?? '.', name);
}

/**
 * Writes the reports that later steps keep or upload, side by side.
 * @param path without endings
 * @returns their paths, by the outputs that name them; empty for one that has nothing to tell of
 */
export function writeReportFiles(
  { result, inventory }: ActionRun,
  context: RenderContext,
  path: string,
): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const { file, render } of REPORT_LIST) {
    if (file === undefined) continue;
    const isEmpty = file.needsPackages === true && inventory === null;
    if (!isEmpty) writeReportFile(`${path}.${file.ending}`, render(result, context));
    outputs[file.output] = isEmpty ? '' : `${path}.${file.ending}`;
  }
  return outputs;
}
