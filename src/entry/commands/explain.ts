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

/** What is asked for; the files hold the finding with the id. */
export interface ExplainOptions {
  readonly id: string;
  readonly results: readonly string[];
  readonly osvDb: string | null;
  readonly offline: boolean;
}

/** `gatehouse explain ID`: what a rule, an advisory or a finding of a result means, why it matters, how to fix it. */
export async function explainCommand(options: ExplainOptions): Promise<ExitCode> {
  await writeOut(await explainedText(options));
  return EXIT.ok;
}

/** The same as text that neither a terminal nor the Actions runner obeys. @throws ConfigurationError, LocatedError */
export async function explainedText(options: ExplainOptions): Promise<string> {
  const osvDb = options.osvDb === null ? null : resolve(options.osvDb);
  const { http, env } = localPorts(stderrLog({ verbose: false }));
  const request = { ...options, osvDb, http, env };
  if (options.results.length === 0) return render(await explanationOf(request));
  const results = await Promise.all(options.results.map((file) => parseRunResult(readNamedFile(file), file)));
  return render(await findingExplanation(results, request));
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
