import type { Actions } from '../../io/actions.js';
import type { RunResult } from '../../model/run-result.js';
import { isJudged } from '../../policy/decide.js';
import { publishAnnotations } from '../../publish/annotations.js';
import { publishOutputs } from '../../publish/outputs.js';
import { describeResult } from '../../publish/publish-result.js';
import { publishSummary } from '../../publish/summary.js';
import { REPORTS } from '../../report/index.js';
import type { RenderContext } from '../../report/report.js';
import type { ActionRun } from './judged-run.js';
import { writeReportFiles } from './report-files.js';

/**
 * Everything that needs no token: log, report files, outputs; and annotations and job summary, unless a later gate
 * judges, who would tell them a second time.
 * @param path of the report files, without their endings
 */
export async function reportRun(
  actions: Actions,
  run: ActionRun,
  context: RenderContext,
  path: string,
  judges = true,
): Promise<void> {
  const { result } = run;
  await actions.group(`gatehouse: ${result.verdict.outcome}`, async () => {
    for (const line of REPORTS.terminal.render(result, context).split('\n')) actions.log.info(line);
  });
  if (judges) await tellInJob(actions, result, context);
  const counts = {
    verdict: result.verdict.outcome,
    'new-findings': result.findings.filter(isJudged).length,
    blocking: result.verdict.violations.length,
    fixed: result.findings.filter((finding) => finding.state === 'fixed').length,
  };
  publishOutputs(actions, counts, writeReportFiles(run, context, path));
}

async function tellInJob(actions: Actions, result: RunResult, context: RenderContext): Promise<void> {
  publishAnnotations(actions, REPORTS.annotations.render(result));
  const summary = await publishSummary(actions, REPORTS.summary.render(result, context));
  const said = describeResult('job summary', summary);
  if (said !== null) actions.log.info(said);
}
