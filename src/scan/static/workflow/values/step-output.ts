import { mapAt, textAt } from '../document.js';
import type { Step } from '../model.js';
import { isAction } from '../uses.js';
import { calledBy } from './calls.js';
import { declared, type Origin, originOfText, type Scope, startedByStrangers, worst } from './scope.js';
import { type Handed, handedOn } from './shell.js';
import { givesOutside, passesOn } from './third-party.js';

/** What a strangers' change says of itself, in a workflow that such a change starts. */
function ofChange(scope: Scope): Origin | null {
  const { triggers, kind } = scope.workflow;
  const started =
    kind === 'action' || [...triggers].some((name) => /^pull_request|^issue|^workflow_(?:run|call)$/.test(name));
  return started ? { kind: 'outside', privileged: startedByStrangers(scope) } : null;
}

const HANDED = new WeakMap<Step, readonly Handed[]>();

/** What the script of a step hands on of text from elsewhere. */
export function handedOnBy(step: Step, scope: Scope): readonly Handed[] {
  const known = HANDED.get(step);
  if (known !== undefined) return known;
  HANDED.set(step, []); // What a script makes of its own output is nothing new.
  const handed = handedOnNow(step, scope);
  HANDED.set(step, handed);
  return handed;
}

function handedOnNow(step: Step, scope: Scope): readonly Handed[] {
  if (step.run === null || !/GITHUB_(?:OUTPUT|ENV|PATH)|::set-output/.test(step.run.text)) return [];
  const inner = { ...scope, job: step.job, step, depth: scope.depth + 1 };
  return handedOn(step.run.text, {
    variable: (name) =>
      name === 'GITHUB_HEAD_REF'
        ? inner.resolve({ names: ['github', 'head_ref'], whole: false }, inner)
        : inner.resolve({ names: ['env', name.toLowerCase()], whole: false }, inner),
    pasted: (text) => originOfText(text, inner),
    change: ofChange(inner),
  });
}

/** Where the text of a step's output comes from. */
export function outputOrigin(step: Step, output: string, scope: Scope): Origin | null {
  if (step.run !== null) {
    const handed = handedOnBy(step, scope).filter(
      ({ to, name }) => to === 'output' && (name === null || name === output),
    );
    return worst(handed.map(({ origin }) => origin));
  }
  if (step.uses === null) return null;
  const called = calledBy(scope.project, step.uses);
  if (called !== null) {
    const outputs = mapAt(called.document.root, 'outputs');
    const value = declared(outputs, output);
    return value === null ? null : originOfText(value, { ...scope, workflow: called, job: null, step: null });
  }
  if (isAction(step.uses, 'actions/github-script')) return ofScript(step, output, scope);
  if (givesOutside(step.uses.name, output)) return ofChange(scope);
  const input = passesOn(step.uses.name);
  return input === null ? null : originOfText(textAt(step.inputs, input)?.text ?? '', scope);
}

const READS_PAYLOAD =
  /\b(?:payload|github\.event|data|pr|pull|pullRequest|pull_request|issue|comment)\??\.(?:(?:pull_request|issue|comment|review|discussion|head)\??\.)*(?:title|body|ref|label)\b|\.listFiles\b|process\.env\.GITHUB_HEAD_REF/;

/** What a script of actions/github-script gives that reads text of the event and returns it, or sets it. */
function ofScript(step: Step, output: string, scope: Scope): Origin | null {
  const script = textAt(step.inputs, 'script')?.text ?? '';
  const gives =
    output === 'result'
      ? [...script.matchAll(/\breturn\b([^\n]{0,500})/g)].map((match) => match[1] ?? '')
      : [...script.matchAll(/setOutput\(\s*['"`]([\w-]+)['"`]\s*,([^\n]{0,500})/g)]
          .filter((match) => match[1]?.toLowerCase() === output)
          .map((match) => match[2] ?? '');
  return gives.some((text) => speaksOfChange(text, script)) ? ofChange(scope) : null;
}

/** Whether an expression of a script is text of the event: as it stands, or as the one variable that it names. */
function speaksOfChange(text: string, script: string): boolean {
  const bare = text.replace(
    /(?:===?|!==?)\s*\S+|\.(?:includes|startsWith|endsWith|test|some|every)\([^()]*\)|\.length\b/g,
    ' false ',
  );
  if (/\bfalse\b/.test(bare)) return false;
  if (READS_PAYLOAD.test(bare)) return true;
  const name = /^\s*([A-Za-z_$][\w$]*)\s*[;)]*\s*$/.exec(bare)?.[1];
  if (name === undefined) return false;
  const assigned = new RegExp(`\\b${name.replace('$', '\\$')}\\s*=(?!=)([^\\n]{0,500})`).exec(script)?.[1];
  return (
    assigned !== undefined &&
    !/===?|\.(?:includes|startsWith|endsWith|test|some)\(/.test(assigned) &&
    READS_PAYLOAD.test(assigned)
  );
}

/** A variable that an earlier step of the job wrote into the environment. */
export function setInEnvironment(name: string, scope: Scope): Origin | null {
  const { step } = scope;
  const steps = step === null ? [] : step.job === null ? scope.workflow.steps : step.job.steps;
  const earlier = steps.filter((candidate) => candidate.index < (step?.index ?? 0));
  const handed = earlier.flatMap((candidate) =>
    candidate.run !== null && /GITHUB_ENV/.test(candidate.run.text) ? handedOnBy(candidate, scope) : [],
  );
  return worst(handed.filter((each) => each.to === 'environment' && each.name === name).map(({ origin }) => origin));
}
