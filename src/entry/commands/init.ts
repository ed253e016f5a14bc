import { resolve } from 'node:path';
import { firstLook } from '../../app/answers/first-look.js';
import { starterFiles } from '../../app/inputs/starter-files.js';
import type { Command } from '../../config/command-line.js';
import { runCommand } from '../../io/exec.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeNewFile } from '../../publish/new-file.js';
import { leftLines, nextLines } from '../../report/first-look.js';
import { openWorkspace } from '../../workspace/open.js';

type InitCommand = Extract<Command, { readonly name: 'init' }>;

/**
 * `gatehouse init`: the policy and the workflows for the repository around a folder, where there are none yet; what is there
 * stays. Then a first look at what the repository holds. With `--dry-run` nothing is written.
 */
export async function initCommand(command: InitCommand, log: Log): Promise<ExitCode> {
  const { options, imports, owner, dryRun, forks } = command;
  const { root } = await openWorkspace({ dir: resolve(options.dir), base: null, head: null }, runCommand);
  const workspace = await openWorkspace({ dir: root, base: null, head: null }, runCommand);
  const { files, unlocked, left } = await starterFiles(workspace, { imports: imports ? { owner } : null, forks }, log);
  for (const { path, text, isThere } of files) {
    if (!dryRun) writeNewFile(root, path, text);
    const done = isThere ? 'kept' : dryRun ? 'would write' : 'wrote';
    await writeOut(`${done} ${path}\n${dryRun && !isThere ? `${text}\n` : ''}`);
  }
  for (const ecosystem of unlocked)
    log.warn(`${ecosystem}: there is a manifest but no lockfile; commit one, or its resolved versions are not audited`);
  const [policy] = files;
  await writeOut(
    `${leftLines(left, policy.isThere)
      .map((line) => `\n${line}\n`)
      .join('')}\n`,
  );
  const judgedBy = dryRun && !policy.isThere && options.config === null ? policy.text : null;
  const lines = await firstLook({ ...options, dir: root }, judgedBy, log);
  await writeOut(`${[...lines, ...(dryRun ? [] : ['', ...nextLines(forks)])].join('\n').trimEnd()}\n`);
  return EXIT.ok;
}
