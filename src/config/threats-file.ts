import { loadValidator } from '../io/validator.js';
import { ConfigurationError } from '../model/errors.js';
import type { ThreatAnswer, ThreatAnswers } from '../model/threat-answer.js';
import type { ReadResult, Workspace } from '../model/workspace.js';
import { THREATS_PATH } from '../util/gate-paths.js';
import { messageOf } from '../util/thrown.js';
import { readPolicyYaml } from './policy-yaml.js';
import { first } from './read-first.js';

const MAX_BYTES = 1024 * 1024;

/**
 * The answers of the base's tip, and what the change would add to them. A mistake in the change's own file is told and
 * changes nothing: proposals are only shown.
 * @throws ConfigurationError when the base's file is there and cannot be read
 */
export async function loadThreats(
  workspace: Pick<Workspace, 'readBaseTip' | 'read' | 'baseline'>,
): Promise<ThreatAnswers> {
  const answers = await answersOf(await first(workspace.readBaseTip([THREATS_PATH], MAX_BYTES)));
  if (workspace.baseline !== 'known') return { answers, proposed: [], mistake: null };
  const known = new Set(answers.map((answer) => JSON.stringify(answer)));
  try {
    const after = await answersOf(await first(workspace.read('head', [THREATS_PATH], MAX_BYTES)));
    const proposed = after.filter((answer) => !known.has(JSON.stringify(answer)));
    return { answers, proposed, mistake: null };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { answers, proposed: [], mistake: messageOf(error) };
  }
}

async function answersOf(file: ReadResult): Promise<readonly ThreatAnswer[]> {
  if (file.status === 'missing') return [];
  if (file.status !== 'read') {
    const why = file.status === 'unreadable' ? file.reason : `it is ${file.status}`;
    throw new ConfigurationError(`${THREATS_PATH}: cannot be read: ${why}`);
  }
  const { value, lineOf } = await readPolicyYaml(file.bytes.toString('utf8'), THREATS_PATH);
  const validate = await loadValidator<{ readonly answers: readonly ThreatAnswer[] }>('threats');
  if (validate(value)) return value.answers;
  const [error] = validate.errors ?? [];
  const path = (error?.instancePath ?? '').split('/').slice(1);
  const line = lineOf(path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
  const what = path.join('.') || 'the file';
  throw new ConfigurationError(`${THREATS_PATH}:${line}: ${what} ${mistakeOf(error)}`);
}

function mistakeOf(error: { readonly message?: string; readonly params?: unknown } | undefined): string {
  const allowed = Object(error?.params).allowedValues;
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(', ')}`;
  const unknown = Object(error?.params).additionalProperty;
  return typeof unknown === 'string' ? `has no key '${unknown}'` : (error?.message ?? 'is wrong');
}
