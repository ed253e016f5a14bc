import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DEFAULT_POLICY_PATH } from '../../config/policy-file.js';
import { starterPolicy } from '../../config/starter-policy.js';
import { assetPath } from '../../io/assets.js';
import { runCommand } from '../../io/exec.js';
import { ensureFolder } from '../../io/folder.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { openWorkspace } from '../../workspace/open.js';

const WORKFLOW_PATH = '.github/workflows/gatehouse.yml';

/** `gatehouse init`: writes the policy and the workflow where there are none yet; what is there stays. */
export async function initCommand(dir: string, log: Log): Promise<ExitCode> {
  const workspace = await openWorkspace({ dir: resolve(dir), base: null, head: null }, runCommand);
  const paths = (await workspace.files('head')).map((file) => file.path);
  const { ecosystemFiles } = await import('../../scan/dependencies/entry-points.js');
  const { policy, unlocked } = starterPolicy(paths, ecosystemFiles());
  const workflow = readFileSync(assetPath('data/pull-request.yml'), 'utf8');
  for (const [path, text] of [
    [DEFAULT_POLICY_PATH, policy],
    [WORKFLOW_PATH, workflow],
  ] as const) {
    await writeOut(`${writeOnce(join(workspace.root, path), text) ? 'wrote' : 'kept'} ${path}\n`);
  }
  for (const ecosystem of unlocked) {
    log.warn(`${ecosystem}: there is a manifest but no lockfile; commit one, or its resolved versions are not audited`);
  }
  await writeOut('Commit both, then require the job "gatehouse" in a ruleset of the default branch.\n');
  return EXIT.ok;
}

function writeOnce(path: string, text: string): boolean {
  if (existsSync(path)) return false;
  ensureFolder(dirname(path));
  writeFileSync(path, text, { flag: 'wx' });
  return true;
}
