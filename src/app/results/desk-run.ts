import type { Log } from '../../model/log.js';
import type { CheckOptions } from '../../model/options.js';
import type { PipelinePorts, PipelineResult } from '../../pipeline.js';
import { withProgress } from '../host/desk-progress.js';
import { localPorts } from '../host/local-ports.js';

/**
 * A run of this machine, with a line of progress where somebody looks.
 * @param more ports beside those of every such run
 * @throws as `runPipeline` does
 */
export async function deskRun(
  options: CheckOptions,
  log: Log,
  more: Partial<PipelinePorts> = {},
): Promise<PipelineResult> {
  const { runPipeline } = await import('../../pipeline.js');
  const head = options.staged === true ? 'staged' : null;
  return withProgress(log, (watched) =>
    runPipeline(
      options,
      { repository: null, event: 'local', head },
      { ...localPorts(watched.log), ...more, ...(watched.progress !== undefined && { progress: watched.progress }) },
    ),
  );
}
