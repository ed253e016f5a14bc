import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readGitlab } from './read.js';

/** GitLab's security reports (`gl-sast-report.json` and its kin): static, dependencies, containers, secrets. */
export const gitlab: ReportFormat = {
  id: 'gitlab',
  title: 'GitLab security reports',
  docs: {
    steps: ['- run: cp gl-*-report.json "$RUNNER_TEMP/reports/"'],
    requires: 'semgrep',
    weight: '`severity`; `confidence` where an earlier version has it, else medium',
    place:
      '`location` with its lines; known by the first identifier with the text of the line, or with package and version',
    incomplete:
      '`scan.status` that is not `success`: failed. A message of level `fatal` or `error`: partial. `dependency_files` that are fewer than our own audit sees: partial',
    notes: [
      'The tool is the scanner that the report names (`scan.scanner.name`), and `gate.require` names that.',
      '`raw_source_code_extract` is never kept or shown.',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    typeof document.version === 'string' &&
    Array.isArray(document.vulnerabilities) &&
    (isObject(objectAt(document.scan).scanner) || Array.isArray(document.remediations)),
  read: (document, place) => [readGitlab(objectAt(document), place)],
};
