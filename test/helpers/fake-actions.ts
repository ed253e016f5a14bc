import type { Actions } from '../../src/io/actions.js';

export interface FakeActions extends Actions {
  readonly outputs: Map<string, string>;
  readonly summary: string[];
  readonly masked: string[];
  readonly paths: string[];
  readonly lines: string[];
  readonly commands: string[];
}

/** A runner in memory: inputs as given, everything that is told kept for the test. */
export function fakeActions(inputs: Readonly<Record<string, string>> = {}, hasSummary = true): FakeActions {
  const outputs = new Map<string, string>();
  const summary: string[] = [];
  const masked: string[] = [];
  const paths: string[] = [];
  const lines: string[] = [];
  const commands: string[] = [];
  const line = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    outputs,
    summary,
    masked,
    paths,
    addPath: (folder) => void paths.push(folder),
    lines,
    commands,
    hasSummary,
    input: (name) => (Object.hasOwn(inputs, name) ? (inputs[name] ?? '') : '').trim(),
    setOutput: (name, value) => void outputs.set(name, value),
    appendSummary: async (markdown) => void summary.push(markdown),
    mask: (value) => void masked.push(value),
    log: { debug: line('debug'), info: line('info'), warn: line('warning'), error: line('error') },
    command: (line) => void commands.push(line),
    group: (_title, work) => work(),
  };
}
