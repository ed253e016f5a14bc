import { join } from 'node:path';
import type { Outputs } from '../../publish/outputs.js';
import { writeReportFile } from '../../publish/report-file.js';
import { REPORTS } from '../../report/index.js';
import type { RenderContext } from '../../report/report.js';
import type { ActionRun } from './judged-run.js';

/** Writes the reports that later steps keep or upload, side by side, and returns their paths as outputs. */
export function writeReportFiles(
  { result, inventory }: ActionRun,
  context: RenderContext,
  folder: string,
  name: string,
): Pick<Outputs, 'result' | 'sarif' | 'report' | 'sbom'> {
  const write = (ending: string, text: string): string => {
    const path = join(folder, `${name}.${ending}`);
    writeReportFile(path, text);
    return path;
  };
  return {
    result: write('json', REPORTS.json.render(result)),
    sarif: write('sarif', REPORTS.sarif.render(result, context)),
    report: write('html', REPORTS.html.render(result, context)),
    sbom: inventory === null ? '' : write('cdx.json', REPORTS.cyclonedx.render(result, context)),
  };
}
