/** What pip would install for a folder's requirements.txt or pyproject.toml, without installing it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * @param {string} dir a folder with `requirements.txt`, or a pyproject.toml whose project pip builds the metadata of
 * @param {{ python?: string, file?: string }} options `python`: the interpreter, whose version `.python-version` has to name
 * @returns {Promise<{ tool: Map<string, string> }>} versions by normalised name
 */
export async function pip(dir, { python = 'python3', file = 'requirements.txt' } = {}) {
  const report = join(await mkdtemp(join(tmpdir(), 'gatehouse-pip-')), 'report.json');
  const wanted = file.endsWith('.txt') && existsSync(join(dir, file)) ? ['-r', file] : ['.'];
  const options = ['--dry-run', '--ignore-installed', '--quiet', '--report', report];
  await run(python, ['-m', 'pip', 'install', ...options, ...wanted], { cwd: dir, maxBuffer: 64 * 1024 * 1024 });
  const { install } = JSON.parse(await readFile(report, 'utf8'));
  const own = wanted[0] === '.' ? 1 : 0;
  const found = install.slice(0, install.length).filter((item) => !(own && item.download_info?.dir_info !== undefined));
  return {
    tool: new Map(found.map(({ metadata }) => [metadata.name.toLowerCase().replace(/[-_.]+/g, '-'), metadata.version])),
  };
}
