import { isObject, itemsAt, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readSnyk } from './read.js';

/** `snyk test --json`, `snyk container test --json`, `snyk iac test --json`; `snyk code test --json` is SARIF. */
export const snyk: ReportFormat = {
  id: 'snyk',
  title: 'Snyk',
  docs: {
    steps: [
      '- run: snyk test --all-projects --json-file-output="$RUNNER_TEMP/reports/snyk.json" || true',
      '  env: { SNYK_TOKEN: "${{ secrets.SNYK_TOKEN }}" }',
      '- run: snyk code test --sarif-file-output="$RUNNER_TEMP/reports/snyk-code.sarif" || true',
      '  env: { SNYK_TOKEN: "${{ secrets.SNYK_TOKEN }}" }',
    ],
    requires: 'snyk',
    weight: '`severity`; Snyk does not say how sure it is: medium',
    place:
      'the manifest (`displayTargetFile`), of infrastructure with its line; none for what is in an image. Known by Snyk’s id, package and version, of infrastructure by its path in the file',
    incomplete:
      'A project with an `error`: partial, where there are others, else failed. A lockfile that our own audit sees and no project is of: partial',
    notes: [
      '`snyk container` and `snyk iac` are tools of their own (`snyk-container`, `snyk-iac`), `snyk code` is SARIF (`snykcode`).',
      'Snyk ends with 0 or 1 although a manifest could not be tested: that is why the gate compares with the lockfiles that it sees itself.',
      'What `.snyk` lets stay (`filtered`) is shown, not obeyed. Ways to one package are told once.',
      'Secrets are not there for pull requests of forks: do not require Snyk of them.',
    ],
  },
  matches: (document) => {
    const projects = Array.isArray(document) ? itemsAt(document) : [document];
    return projects.length > 0 && projects.every((one) => isProject(objectAt(one)));
  },
  read: (document, place) => readSnyk(Array.isArray(document) ? document : [document], place),
};

function isProject(one: Readonly<Record<string, unknown>>): boolean {
  if (one.ok === false && typeof one.error === 'string') return true;
  if (Array.isArray(one.infrastructureAsCodeIssues)) return true;
  return typeof one.ok === 'boolean' && Array.isArray(one.vulnerabilities) && isObject(one) && 'packageManager' in one;
}
