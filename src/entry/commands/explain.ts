import { resolve } from 'node:path';
import { explanationOf } from '../../app/answers/explanation.js';
import { localPorts } from '../../app/host/local-ports.js';
import { stderrLog } from '../../io/log.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Explanation } from '../../model/explanation.js';
import { stripControl } from '../../util/control-characters.js';

/** `gatehouse explain ID`: what a rule or an advisory means, why it matters, how to fix it. */
export async function explainCommand(request: {
  readonly id: string;
  readonly osvDb: string | null;
  readonly offline: boolean;
}): Promise<ExitCode> {
  const osvDb = request.osvDb === null ? null : resolve(request.osvDb);
  const { http, env } = localPorts(stderrLog({ verbose: false }));
  await writeOut(render(await explanationOf({ ...request, osvDb, http, env })));
  return EXIT.ok;
}

function render({ title, sections }: Explanation): string {
  const parts = sections
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, text }) => {
      const lines = text.trim().split('\n');
      return `${heading}\n${lines.map((line) => `  ${stripControl(line)}`).join('\n')}\n`;
    });
  return `${stripControl(title)}\n\n${parts.join('\n')}`;
}
