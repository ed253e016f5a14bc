import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exec } from '../../io/exec.js';
import { ensureFolder } from '../../io/folder.js';
import { readZipMember } from '../../io/zip-member.js';
import { ScanError } from '../../model/errors.js';
import type { ToolAsset } from './tool-table.js';

const MAX_BINARY_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/**
 * Puts the program of a verified release file into a folder of its own, executable, and returns that folder. Every
 * runner has a `tar`; it reads nothing but bytes whose hash is pinned.
 * @throws ScanError when the file does not hold the program
 */
export async function unpackTool(asset: ToolAsset, bytes: Buffer, folder: string, exec: Exec): Promise<string> {
  ensureFolder(folder);
  const program = asset.file.endsWith('.exe') || asset.file.endsWith('.zip') ? `${asset.binary}.exe` : asset.binary;
  const path = join(folder, program);
  if (asset.file.endsWith('.tar.gz')) await untar(asset, bytes, folder, exec);
  else if (asset.file.endsWith('.zip')) writeFileSync(path, await readZipMember(bytes, program, MAX_BINARY_BYTES));
  else writeFileSync(path, bytes);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new ScanError(`${asset.tool} ${asset.version}: ${asset.file} does not hold ${program}`);
  chmodSync(path, 0o755);
  return folder;
}

async function untar(asset: ToolAsset, bytes: Buffer, folder: string, exec: Exec): Promise<void> {
  const archive = join(folder, asset.file);
  writeFileSync(archive, bytes);
  const ran = await exec('tar', ['-xzf', asset.file], { cwd: folder, timeoutMs: TIMEOUT_MS, maxBytes: 1024 * 1024 });
  if (ran.exitCode !== 0)
    throw new ScanError(
      `${asset.tool} ${asset.version}: tar cannot read ${asset.file} (${ran.ended}, exit code ${ran.exitCode})`,
    );
}
