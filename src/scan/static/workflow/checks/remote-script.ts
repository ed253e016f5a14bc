import { entriesOf, placeOf } from '../document.js';
import { type Job, jobName, type Step, type Workflow } from '../model.js';
import { isPrivileged } from '../outside.js';
import { rightsOf } from '../permissions.js';
import type { WorkflowHit } from '../workflow-hit.js';

const FETCH = String.raw`(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|;&]{0,300}?(https?:\/\/[^\s"'|)]{1,500})[^\n|;]{0,200}`;
const PIPED = new RegExp(
  String.raw`${FETCH}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:\w+=\S+\s+)*(?:/bin/|/usr/bin/)?(?:ba|z|da|k)?sh\b|${FETCH}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:python3?|node|perl|ruby|iex|Invoke-Expression)\b`,
  'gi',
);
const SUBSTITUTED = new RegExp(
  String.raw`(?:\b(?:ba|z)?sh\s+(?:-c\s+["']?\$\(|<\(\s*)|\beval\s+["']?\$\(|\bsource\s+<\(\s*|iex\s*\(?\s*(?:\(New-Object Net\.WebClient\)\.DownloadString\(['"])?)\s*(?:${FETCH})`,
  'gi',
);

const MAX_SCRIPT = 100_000;

/** A script from the network that a job with rights runs unseen: whoever answers there has the job's rights. */
export function remoteScript(workflow: Workflow): readonly WorkflowHit[] {
  const told = new Set<string>();
  return workflow.steps.flatMap((step) => {
    const { run } = step;
    if (run === null || !hasRights(workflow, step)) return [];
    const source = workflow.document.text.slice(run.start, Math.min(run.end, run.start + MAX_SCRIPT));
    const found = [...source.matchAll(PIPED), ...source.matchAll(SUBSTITUTED)];
    return found.flatMap((match) => {
      const url = match.slice(1).find((group) => group !== undefined) ?? match[0];
      const lineStart = source.lastIndexOf('\n', match.index) + 1;
      const isComment = /^\s*#/.test(source.slice(lineStart, match.index));
      if (isComment || told.has(url) || /\/\/(?:localhost|127\.)/.test(url)) return [];
      told.add(url);
      const start = run.start + match.index;
      const grade = url.startsWith('http:') ? ({ severity: 'high', confidence: 'high' } as const) : {};
      return [
        { start, end: start + match[0].length, symbol: jobName(step), replacement: null, snippet: url, ...grade },
      ];
    });
  });
}

/** A job that a stranger starts with the repository's rights, that may write, or that holds secrets. */
function hasRights(workflow: Workflow, step: Step): boolean {
  if (isPrivileged(workflow.triggers)) return true;
  const rights = rightsOf(workflow, step.job);
  if (rights.kind === 'all') return true;
  if (rights.kind === 'declared' && rights.writes.length > 0) return true;
  return holdsSecrets(workflow, step.job);
}

function holdsSecrets({ env }: Workflow, job: Job | null): boolean {
  const maps = [env, job?.env ?? null, ...(job?.steps ?? []).flatMap((step) => [step.env, step.inputs])];
  return maps.some((map) =>
    entriesOf(map).some(({ value }) => /\bsecrets\.(?!GITHUB_TOKEN\b)\w/i.test(placeOf(value)?.text ?? '')),
  );
}
