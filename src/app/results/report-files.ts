import { join } from 'node:path';
import type { Outputs } from '../../publish/outputs.js';
import { writeReportFile } from '../../publish/report-file.js';
import { REPORTS } from '../../report/index.js';
import type { RenderContext } from '../../report/report.js';
import type { ActionRun } from './judged-run.js';

/** Where the reports of a step are written, without their endings. */
export function reportPath(env: NodeJS.ProcessEnv, name: string): string {
  return join(env.RUNNER_TEMP ?? '.', name);
}

/** Writes the reports that later steps keep or upload, side by side, and returns their paths as outputs. */
export function writeReportFiles(
  { result, inventory }: ActionRun,
  context: RenderContext,
  path: string,
): Pick<Outputs, 'result' | 'sarif' | 'report' | 'sbom'> {
  const write = (ending: string, text: string): string => {
    writeReportFile(`${path}.${ending}`, text);
    return `${path}.${ending}`;
  };
  return {
    result: write('json', REPORTS.json.render(result)),
    sarif: write('sarif', REPORTS.sarif.render(result, context)),
    report: write('html', REPORTS.html.render(result, context)),
    sbom: inventory === null ? '' : write('cdx.json', REPORTS.cyclonedx.render(result, context)),
  };
}
