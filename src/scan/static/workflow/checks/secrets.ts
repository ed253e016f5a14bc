import { entriesOf, placeOf, rangeOf, textAt } from '../document.js';
import type { Expression } from '../expression/expression.js';
import { jobName, type Project, type Workflow } from '../model.js';
import { throughEnvironment } from '../through-environment.js';
import { expressionsIn, rawPlace, some, valuesOf } from '../values/given.js';
import type { WorkflowHit } from '../workflow-hit.js';
import { scriptsOf } from './script-injection.js';

/** `secrets: inherit` to a workflow of somebody else: it gets all secrets, also those of tomorrow. */
export function secretsInherit({ jobs }: Workflow, project: Project): readonly WorkflowHit[] {
  return jobs.flatMap((job) => {
    const value = textAt(job.map, 'secrets');
    if (value?.text !== 'inherit' || job.uses?.kind !== 'remote' || project.isOwn(job.uses)) return [];
    return [{ start: value.start, end: value.end, symbol: job.name, replacement: null, snippet: job.uses.name }];
  });
}

/** The whole of the secrets handed over: as JSON, or by a name that is only known at run time. */
export function allSecrets(workflow: Workflow): readonly WorkflowHit[] {
  return valuesOf(workflow).flatMap(({ place, symbol }) =>
    expressionsIn(place).flatMap(({ expression, start, source }) =>
      some(expression, takesAll)
        ? [{ start, end: start + source.length, symbol, replacement: null, snippet: source }]
        : [],
    ),
  );
}

function takesAll(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'tojson' && expression.args.some((arg) => some(arg, isAll));
}

function isAll(expression: Expression): boolean {
  return expression.kind === 'path' && expression.names.length === 1 && expression.names[0] === 'secrets';
}

/** Parts of a secret: the runner hides the whole text in the log, and not what is read out of it. */
export function partOfSecret(workflow: Workflow): readonly WorkflowHit[] {
  const isSecret = (arg: Expression) => arg.kind === 'path' && arg.names[0] === 'secrets';
  return valuesOf(workflow).flatMap(({ place, symbol }) =>
    expressionsIn(place).flatMap(({ expression, start, source }) =>
      some(expression, (part) => part.kind === 'call' && part.name === 'fromjson' && part.args.some(isSecret))
        ? [{ start, end: start + source.length, symbol, replacement: null, snippet: source }]
        : [],
    ),
  );
}

/** Secrets pasted into a script: one finding for a job. */
export function secretInScript(workflow: Workflow): readonly WorkflowHit[] {
  const told = new Set<string>();
  return workflow.steps.flatMap((step) => {
    const symbol = jobName(step);
    const found = scriptsOf(step).flatMap(({ key, node }) => {
      const place = rawPlace(workflow, node);
      const secrets = place === null ? [] : expressionsIn(place).filter(({ expression }) => some(expression, isNamed));
      return secrets.map((secret) => ({ ...secret, key, count: secrets.length }));
    });
    const [first] = found;
    if (first === undefined || told.has(symbol)) return [];
    told.add(symbol);
    const hit = { start: first.start, end: first.start + first.source.length, snippet: first.source };
    const fix = first.count === 1 && first.key === 'run' ? throughEnvironment(workflow.document, step, hit) : null;
    return [{ ...hit, symbol, replacement: null, ...fix }];
  });
}

function isNamed(expression: Expression): boolean {
  return expression.kind === 'path' && expression.names[0] === 'secrets' && expression.names[1] !== 'github_token';
}

/** A secret in the environment of the whole workflow, where every step of every job, and what it uses, can read it. */
export function secretForAll({ env, jobs, steps }: Workflow): readonly WorkflowHit[] {
  const foreign = steps.filter((step) => step.uses?.kind === 'remote').length;
  if (jobs.length < 2 || foreign === 0) return [];
  const given = entriesOf(env).filter(({ value }) =>
    /\bsecrets\.(?!GITHUB_TOKEN\b)\w/i.test(placeOf(value)?.text ?? ''),
  );
  const range = rangeOf(given[0]?.pair.key);
  if (range === null) return [];
  const names = given.map(({ key }) => `\`${key}\``).join(', ');
  const note = `${names}: ${steps.length} steps of ${jobs.length} jobs can read it.`;
  return [{ ...range, symbol: '', replacement: null, snippet: names, note }];
}
