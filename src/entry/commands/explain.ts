import { resolve } from 'node:path';
import { findingExplanation } from '../../app/answers/explain-finding.js';
import { explanationOf } from '../../app/answers/explanation.js';
import { localPorts } from '../../app/host/local-ports.js';
import { harmlessLine } from '../../io/harmless-line.js';
import { stderrLog } from '../../io/log.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Explanation } from '../../model/explanation.js';
import { parseRunResult } from '../../report/json/parse.js';
import { readNamedFile } from './named-file.js';

/** `gatehouse explain ID`: what a rule, an advisory or a finding of a result means, why it matters, how to fix it. */
export async function explainCommand(request: {
  readonly id: string;
  readonly results: readonly string[];
  readonly osvDb: string | null;
  readonly offline: boolean;
}): Promise<ExitCode> {
  const osvDb = request.osvDb === null ? null : resolve(request.osvDb);
  const { http, env } = localPorts(stderrLog({ verbose: false }));
  const asked = { ...request, osvDb, http, env };
  const results = await Promise.all(request.results.map((file) => parseRunResult(readNamedFile(file), file)));
  await writeOut(render(results.length === 0 ? await explanationOf(asked) : await findingExplanation(results, asked)));
  return EXIT.ok;
}

function render({ title, sections }: Explanation): string {
  const parts = sections
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, text }) => {
      const lines = text.trim().split('\n');
      return `${heading}\n${lines.map((line) => harmlessLine(`  ${line}`)).join('\n')}\n`;
    });
  return `${harmlessLine(title)}\n\n${parts.join('\n')}`;
}
