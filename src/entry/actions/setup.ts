import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPorts } from '../../app/host/local-ports.js';
import { flagInput } from '../../app/inputs/action-inputs.js';
import { toolFile } from '../../app/tools/tool-file.js';
import { assetOf, PUBLIC_RELEASES, pinnedTools } from '../../app/tools/tool-table.js';
import { unpackTool } from '../../app/tools/unpack.js';
import { runnerActions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-code.js';
import { runEntry } from '../run.js';

/**
 * `actions/setup`: puts scanners on the PATH of later steps, each the release that this repository pins by SHA-256.
 * It needs no token and sends none.
 */
export async function setupAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const { env } = process;
    const names = actions
      .input('tools')
      .split(/[\s,]+/)
      .filter(Boolean);
    if (names.length === 0) throw new ConfigurationError('input tools: name at least one tool');
    const offline = flagInput(actions, 'offline', false);
    const mirror = actions.input('mirror') || PUBLIC_RELEASES;
    const { http, exec } = localPorts(actions.log);
    const temp = env.RUNNER_TEMP ?? tmpdir();
    const cacheDir = join(env.RUNNER_TOOL_CACHE ?? temp, 'gatehouse-tools');
    const tools = await pinnedTools();
    const assets = [...new Set(names)].map((name) => assetOf(tools, name, `${process.platform}-${process.arch}`));
    for (const asset of assets) {
      const bytes = await toolFile(asset, { http, log: actions.log, cacheDir, mirror, offline });
      const folder = join(temp, 'gatehouse-tools', `${asset.tool}-${asset.version}-${process.pid}`);
      actions.addPath(await unpackTool(asset, bytes, folder, exec));
      actions.log.info(`${asset.tool} ${asset.version} is on the PATH (SHA-256 ${asset.sha256})`);
    }
    actions.setOutput('tools', assets.map((asset) => `${asset.tool}@${asset.version}`).join(' '));
    return EXIT.ok;
  }, actions.log);
}
