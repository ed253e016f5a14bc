import { localPorts } from '../../src/app/host/local-ports.js';
import { exitCodeOf } from '../../src/app/host/verdict-exit.js';
import { tellIncomplete } from '../../src/app/results/tell-incomplete.js';
import { parseCommandLine } from '../../src/config/command-line.js';
import { runPipeline } from '../../src/pipeline.js';
import { PRODUCT } from '../../src/product.js';
import { reportFor } from '../../src/report/index.js';
import { SCANNERS } from '../../src/scan/index.js';
import { type Ran, ROOT } from './dist.js';

/** `gatehouse check …` from source, in this process: what is read, judged and printed, without the start of a process. */
export async function checkHere(args: readonly string[]): Promise<Ran> {
  let stderr = '';
  const tell = (kind: string) => (line: string) => {
    stderr += `${kind}${line}\n`;
  };
  const log = { debug() {}, info: tell(''), warn: tell('warning: '), error: tell('error: ') };
  const command = parseCommandLine(args, ROOT, PRODUCT);
  if (command.name !== 'check') throw new Error(`not a check: ${args.join(' ')}`);
  const { options } = command;
  const about = { repository: null, event: 'local', head: null } as const;
  const { result, inventory, inventoryGaps } = await runPipeline(options, about, localPorts(log));
  const stdout = reportFor(options.format).render(result, {
    runUrl: null,
    serverUrl: null,
    key: 'default',
    color: false,
    width: 100,
    now: new Date(),
    inventory,
    inventoryGaps,
    scanners: SCANNERS,
  });
  tellIncomplete(result, log);
  return { code: exitCodeOf(result.verdict.outcome), stdout, stderr };
}
