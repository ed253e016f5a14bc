import { loadValidator } from '../io/validator.js';
import type { Baseline, BaselineEntry } from '../model/baseline.js';
import { ConfigurationError } from '../model/errors.js';
import type { ReadResult, Workspace } from '../model/workspace.js';
import { BASELINE_PATH } from '../util/gate-paths.js';
import { messageOf } from '../util/thrown.js';
import { first } from './read-first.js';

const MAX_BASELINE_BYTES = 64 * 1024 * 1024;

interface BaselineFile {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/**
 * The baseline of the base's tip, never of the change; null where there is none, or where two sides are compared: then
 * the base itself says what was there before.
 * @throws ConfigurationError when it is there and cannot be read: a run that went on would call everything new
 */
export async function loadBaseline(workspace: Workspace): Promise<Baseline | null> {
  if (workspace.baseline !== 'none') return null;
  const file = await first(workspace.readBaseTip([BASELINE_PATH], MAX_BASELINE_BYTES));
  if (file.status === 'missing') return null;
  return { path: BASELINE_PATH, findings: await findingsOf(file) };
}

/** The ids of findings that a baseline file holds. @throws ConfigurationError when it cannot be read */
async function baselineIds(file: ReadResult): Promise<ReadonlySet<string>> {
  return new Set(file.status === 'missing' ? [] : (await findingsOf(file)).map(({ id }) => id));
}

async function findingsOf(file: ReadResult): Promise<readonly BaselineEntry[]> {
  if (file.status !== 'read') {
    const why = file.status === 'unreadable' ? file.reason : `it is ${file.status}`;
    throw new ConfigurationError(`${BASELINE_PATH}: cannot be read: ${why}`);
  }
  const value = jsonOf(file.bytes.toString('utf8'));
  const validate = await loadValidator<BaselineFile>('baseline');
  if (validate(value)) return value.findings;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.replaceAll('/', '.').slice(1) || 'the baseline';
  throw new ConfigurationError(
    `${BASELINE_PATH}: ${place} ${error?.message ?? 'is wrong'}; gatehouse baseline writes it anew`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`${BASELINE_PATH}: not valid JSON: ${messageOf(error)}`);
  }
}

/** A baseline as its file has it: one finding a line, so that a review sees what comes and goes. */
export function baselineText(findings: readonly BaselineEntry[]): string {
  const lines = findings.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{\n  "version": 1,\n  "findings": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

/** What a change to the baseline would mean once merged. @throws ConfigurationError when a side cannot be read */
export async function baselineChange(workspace: Workspace): Promise<string[]> {
  const before = await baselineIds(await first(workspace.readBaseTip([BASELINE_PATH], MAX_BASELINE_BYTES)));
  const after = await baselineIds(await first(workspace.read('head', [BASELINE_PATH], MAX_BASELINE_BYTES)));
  const more = [...after].filter((id) => !before.has(id)).length;
  const fewer = [...before].filter((id) => !after.has(id)).length;
  return [
    ...(more > 0 ? [`the baseline takes in ${more} more ${more === 1 ? 'finding' : 'findings'}`] : []),
    ...(fewer > 0 ? [`the baseline leaves out ${fewer} ${fewer === 1 ? 'finding' : 'findings'}`] : []),
  ];
}
