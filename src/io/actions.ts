import type { Log } from '../model/log.js';
import { harmlessLine } from './harmless-line.js';

/** What the Actions runner offers to a step. */
export interface Actions {
  /** An input by its name in action.yml, trimmed; empty when it was not given. */
  input(name: string): string;
  /** Sets an output; the runner drops one that holds a masked value. */
  setOutput(name: string, value: string): void;
  /** Puts a folder in front of the PATH of all later steps. */
  addPath(folder: string): void;
  /** Whether this runner shows job summaries. */
  readonly hasSummary: boolean;
  /** Adds Markdown to the job summary. */
  appendSummary(markdown: string): Promise<void>;
  /** Hides a value, each of its lines and its base64 form in all later output. */
  mask(value: string): void;
  /** Lines in the job's log; whatever they hold, the runner only prints them. */
  readonly log: Log;
  /** Hands a workflow command (`::warning file=a::text`) to the runner as it is: whoever wrote it has escaped it. */
  command(line: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** The port over @actions/core, loaded when it is asked for: it costs a command-line start-up 90 ms. */
export async function runnerActions(env: NodeJS.ProcessEnv = process.env): Promise<Actions> {
  const core = await import('@actions/core');
  const hasSummary = (env.GITHUB_STEP_SUMMARY ?? '') !== '';
  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    addPath: (folder) => core.addPath(folder),
    hasSummary,
    appendSummary: async (markdown) => {
      if (hasSummary) await core.summary.addRaw(markdown, true).write();
    },
    mask: (value) => {
      for (const form of maskedForms(value)) core.setSecret(form);
    },
    log: {
      debug: (message) => core.debug(harmlessLine(message)),
      info: (message) => core.info(harmlessLine(message)),
      warn: (message) => core.warning(harmlessLine(message)),
      error: (message) => core.error(harmlessLine(message)),
    },
    command: (line) => void process.stdout.write(`${line}\n`),
    group: (title, work) => core.group(harmlessLine(title), work),
  };
}

/** Shorter values would blot out ordinary words of the log. */
const MIN_MASKED = 4;

/** What must be hidden for one value: the runner masks line by line, and tools print secrets encoded. */
export function maskedForms(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/);
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  return [...new Set([...lines, base64])].filter((form) => form.trim().length >= MIN_MASKED);
}
