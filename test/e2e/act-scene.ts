import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Ran, ROOT } from '../helpers/dist.js';
import type { ActionScene } from './action-scene.js';

/** A commit that stands for ours in the pins of a workflow. */
const PIN = '0123456789'.repeat(4);
const OUR_PIN = /(gatehouse-dev\/gatehouse[\w/-]*)@[0-9a-f]{40} # v[\d.]+/g;

/**
 * What stands in for GitHub's artifact actions, which talk to a service that act does not have in this form: files go
 * to a folder, with the names, patterns and paths of the real ones.
 */
const UPLOAD = `
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? '';
const target = join(process.env.ARTIFACT_STORE, input('name'));
mkdirSync(target, { recursive: true });
for (const file of input('path').split('\\n').map((line) => line.trim()).filter(Boolean)) {
  if (existsSync(file)) cpSync(file, join(target, basename(file)), { recursive: true });
}
`;
const DOWNLOAD = `
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? '';
const prefix = input('pattern').replace(/\\*$/, '');
for (const name of readdirSync(process.env.ARTIFACT_STORE).filter((one) => one.startsWith(prefix))) {
  cpSync(join(process.env.ARTIFACT_STORE, name), join(input('path'), name), { recursive: true });
}
`;

function standIn(folder: string, script: string, inputs: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const declared = inputs.map((name) => `  ${name}:\n    description: as the real one\n`).join('');
  writeFileSync(
    join(folder, 'action.yml'),
    `name: stand-in\ndescription: stand-in\ninputs:\n${declared}runs:\n  using: node24\n  main: main.mjs\n`,
  );
  writeFileSync(join(folder, 'main.mjs'), script);
  return folder;
}

export interface ActRequest {
  readonly act: string;
  readonly scene: ActionScene;
  /** Text of the workflow, with our pin as it is committed. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: object;
  /** The repository: it is the working tree that the jobs see. */
  readonly repository: string;
  /** Scratch folder of this run, outside the repository. */
  readonly temp: string;
}

/** Runs a starter workflow with real act, in host mode, against the emulator; nothing is cloned from anywhere. */
export function runAct(request: ActRequest): Promise<Ran> {
  const { temp, scene } = request;
  const text = request.workflow.replace(OUR_PIN, `$1@${PIN} # v0.0.0`);
  const paths = {
    workflow: join(temp, 'workflow.yml'),
    event: join(temp, 'event.json'),
    store: join(temp, 'artifacts'),
  };
  mkdirSync(paths.store, { recursive: true });
  writeFileSync(paths.workflow, text);
  writeFileSync(paths.event, JSON.stringify(request.payload));
  const composite = readFileSync(join(ROOT, 'actions/pipeline/action.yml'), 'utf8');
  const pinOf = (name: string) => new RegExp(`${name}@([0-9a-f]{40})`).exec(text + composite)?.[1];
  const local = [
    [`gatehouse-dev/gatehouse@${PIN}`, ROOT],
    [
      `actions/upload-artifact@${pinOf('upload-artifact')}`,
      standIn(join(temp, 'upload'), UPLOAD, ['name', 'path', 'retention-days', 'overwrite']),
    ],
    [
      `actions/download-artifact@${pinOf('download-artifact')}`,
      standIn(join(temp, 'download'), DOWNLOAD, ['pattern', 'path']),
    ],
  ];
  const args = [
    request.event,
    ...['-W', paths.workflow, '-e', paths.event, '-C', request.repository],
    ...['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--pull=false', '--use-new-action-cache'],
    ...['--action-cache-path', join(temp, 'cache'), '-s', `GITHUB_TOKEN=${scene.token.value}`],
    ...local.flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...Object.entries(scene.github.env()).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--env', `ARTIFACT_STORE=${paths.store}`, '--env', 'GITHUB_REPOSITORY=acme/shop'],
  ];
  return new Promise((done, failed) => {
    const child = spawn(request.act, args, {
      cwd: request.repository,
      env: {
        ...process.env,
        // Act runs the node of the PATH for every JavaScript action.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
        NODE_OPTIONS: '',
        HOME: temp,
        XDG_CACHE_HOME: join(temp, 'xdg'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
