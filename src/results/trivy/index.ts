import { isObject, itemsAt, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readTrivy } from './read.js';

/** `trivy fs|config|repo|image --format json`, `trivy k8s`, and the bare list of releases before 0.20. */
export const trivy: ReportFormat = {
  id: 'trivy',
  title: 'Trivy',
  docs: {
    steps: [
      '- run: trivy fs --scanners vuln,misconfig,secret --list-all-pkgs --format json --output "$RUNNER_TEMP/reports/trivy.json" .',
    ],
    requires: 'trivy',
    weight: '`Severity` of each; Trivy does not say how sure it is: medium',
    place:
      'the target with its lines; none for what is in an image. A vulnerability is known by advisory, package and version, a misconfiguration by its id with the resource',
    incomplete:
      'A resource of a cluster with an `Error`: partial. With `--list-all-pkgs`, a lockfile that our own audit sees and that is no target: partial',
    notes: [
      '`Match` of a secret is never kept or shown.',
      'What `.trivyignore` lets stay is listed with `--show-suppressed` and is shown, not obeyed.',
      'What is found in an image is new, because nothing tells when it came: give a rule of the policy for it.',
    ],
  },
  matches: (document) =>
    Array.isArray(document)
      ? document.length > 0 && itemsAt(document).every((one) => 'Target' in objectAt(one))
      : isObject(document) &&
        (('SchemaVersion' in document && 'ArtifactName' in document) || typeof document.ClusterName === 'string'),
  read: (document, place) => [readTrivy(document, place)],
};
