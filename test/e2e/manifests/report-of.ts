import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Ran } from '../../helpers/dist.js';
import { makeGround } from '../red-team/ground.js';
import { type Manifest, mustBeNamed, type State, treesOf } from './manifest.js';

export interface Judge {
  /** Path of dist/cli.js, or what runs its arguments instead of a process. */
  readonly cli: string | ((args: readonly string[]) => Promise<Ran>);
  /** Folder of a database. */
  readonly advisories: string;
}

/** What the gate makes of one manifest in one state. */
export interface ManifestReport {
  readonly code: number | null;
  readonly markdown: string;
  readonly stderr: string;
  /** The lines of the comment that name the file or what stands beside it. */
  readonly words: readonly string[];
  /** Passes without a word about what was not audited. */
  readonly isGreenAndSilent: boolean;
  /** The result in JSON, where it was asked for. */
  readonly json: string | null;
}

/** Runs the gate on a pull request that has the manifest in a state. */
export async function reportOf(
  manifest: Manifest,
  state: State,
  judge: Judge,
  withJson = false,
): Promise<ManifestReport> {
  const { base, change } = treesOf(manifest, state);
  const ground = makeGround(base, change);
  const args = [
    'check',
    ground.folder,
    '--base',
    ground.base,
    '--head',
    ground.head,
    '--offline',
    '--osv-db',
    judge.advisories,
  ];
  try {
    const [shown, json] = await Promise.all([
      run(judge.cli, [...args, '--format', 'markdown']),
      withJson ? run(judge.cli, [...args, '--format', 'json']) : null,
    ]);
    const words = shown.stdout.split('\n').filter((line) => namesOf(manifest).some((name) => line.includes(name)));
    const isGreenAndSilent = shown.code === 0 && words.length === 0 && mustBeNamed(manifest, state);
    return {
      code: shown.code,
      markdown: shown.stdout,
      stderr: shown.stderr,
      words,
      isGreenAndSilent,
      json: json?.stdout ?? null,
    };
  } finally {
    rmSync(ground.scratch, { recursive: true, force: true });
  }
}

function namesOf({ path, beside = {} }: Manifest): string[] {
  return [path, ...Object.keys(beside)].map((name) => name.split('/').at(-1) ?? name);
}

function run(cli: Judge['cli'], args: readonly string[]): Promise<Ran> {
  if (typeof cli === 'function') return cli(args);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', GITHUB_ACTIONS: '' },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output.stderr += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...output }));
  });
}
