import { EventEmitter } from 'node:events';
import { appendFileSync } from 'node:fs';
import { type ActionHost, actionHost } from '../../src/app/host/action-host.js';
import type { GuardedProcess } from '../../src/app/host/process-guard.js';
import { command } from '../../src/entry/actions/command.js';
import { gate } from '../../src/entry/actions/gate.js';
import { gatehouse } from '../../src/entry/actions/gatehouse.js';
import { plan } from '../../src/entry/actions/plan.js';
import { publish } from '../../src/entry/actions/publish.js';
import { stage } from '../../src/entry/actions/stages.js';
import { runEntry } from '../../src/entry/run.js';
import { type Actions, maskedForms } from '../../src/io/actions.js';
import { harmlessLine } from '../../src/io/harmless-line.js';
import type { ExitCode } from '../../src/model/exit-code.js';
import type { Ran } from '../helpers/dist.js';

const ACTIONS: Readonly<Record<string, (host: ActionHost) => Promise<ExitCode>>> = {
  command,
  gate,
  gatehouse,
  plan,
  publish,
};

/** Runs an action from source in this process, on a runner that is made of its environment. */
export async function runActionHere(name: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const printed: string[] = [];
  const actions = actionsOn(env, printed);
  const host: EventEmitter & GuardedProcess = Object.assign(new EventEmitter(), { exitCode: undefined, exit() {} });
  const main = ACTIONS[name] ?? ((its: ActionHost) => stage(its, name));
  await runEntry(async () => main(actionHost(actions, env)), actions.log, host);
  return { code: Number(host.exitCode), stdout: printed.map((line) => `${line}\n`).join(''), stderr: '' };
}

/** What `io/actions.ts` makes of @actions/core, on files and lines that the test can read. */
function actionsOn(env: NodeJS.ProcessEnv, printed: string[]): Actions {
  const append = (variable: string, text: string) => appendFileSync(env[variable] ?? '', text);
  const print = (line: string) => void printed.push(line);
  const tell = (kind: string, text: string) => print(`::${kind}::${escaped(text)}`);
  return {
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    setOutput: (name, value) => append('GITHUB_OUTPUT', `${name}<<END-OF-VALUE\n${value}\nEND-OF-VALUE\n`),
    addPath: (folder) => append('GITHUB_PATH', `${folder}\n`),
    hasSummary: true,
    appendSummary: async (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`),
    mask: (value) => {
      for (const form of maskedForms(value)) tell('add-mask', form);
    },
    log: {
      debug: (message) => tell('debug', harmlessLine(message)),
      info: (message) => print(harmlessLine(message)),
      warn: (message) => tell('warning', harmlessLine(message)),
      error: (message) => tell('error', harmlessLine(message)),
    },
    command: print,
    async group(title, work) {
      tell('group', harmlessLine(title));
      try {
        return await work();
      } finally {
        print('::endgroup::');
      }
    },
  };
}

/** Data of a workflow command, as the runner reads it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
