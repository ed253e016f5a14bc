import type { Category } from '../../model/finding.js';
import type { Severity } from '../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { advisoriesAt } from '../read/ids.js';
import { joinItems, readItems, wholeBudget } from '../read/items.js';
import { pathAt, placeOf } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { scoreAt, severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';

/** Reads reports of Checkov, one for each framework. */
export function readCheckov(reports: readonly unknown[], place: RepositoryPlace): ForeignRun {
  const given = reports.map(objectAt);
  const frameworks = given.filter(({ results }) => results !== undefined);
  const [version] = given.flatMap(({ summary, checkov_version }) =>
    [objectAt(summary).checkov_version, checkov_version].flatMap((word) => wordAt(word) ?? []),
  );
  const budget = wholeBudget();
  const lists = frameworks.flatMap(({ check_type, results }) => {
    const { failed_checks, skipped_checks } = objectAt(results);
    return [failed_checks, skipped_checks].map((list, index) =>
      readItems(itemsAt(list), (check) => readCheck(check, wordAt(check_type) ?? '', index === 1, place), budget),
    );
  });
  return foreignRun({
    tool: 'Checkov',
    version: version ?? 'unknown',
    unread: frameworks.flatMap(({ results }) =>
      itemsAt(objectAt(results).parsing_errors).flatMap((name): UnreadFile[] => {
        const path = pathOf(name, place);
        return path === null ? [] : [{ path, kind: 'syntax' }];
      }),
    ),
    lookedAtNothing: frameworks.length === 0 ? /\.tf$|^Dockerfile$|\/Dockerfile$/ : null,
    ...joinItems(lists),
  });
}

function readCheck(
  check: UnknownObject,
  framework: string,
  isSuppressed: boolean,
  place: RepositoryPlace,
): ForeignResult {
  const id = wordAt(check.check_id) ?? 'unnamed-rule';
  const title = wordAt(check.check_name) ?? id;
  const [startLine, endLine] = itemsAt(check.file_line_range);
  const path = pathAt(check.file_abs_path, place) ?? pathOf(check.repo_file_path ?? check.file_path, place);
  const resource = wordAt(check.resource);
  const common = {
    title,
    severity: severityOf(check.severity),
    category: categoryOf(framework),
    help: wordAt(check.guideline),
    places: [placeOf(path, { startLine, endLine })],
    isSuppressed,
  };
  const details = objectAt(check.vulnerability_details);
  if (wordAt(details.id) !== null) return foreignResult({ ...common, ...vulnerabilityOf(details) });
  const message = resource === null ? title : `${title} (${resource})`;
  return foreignResult({ ...common, rule: id, message, identity: resource === null ? null : [resource] });
}

/** Paths from the scanned folder begin with a slash as well. */
function pathOf(value: unknown, place: RepositoryPlace): string | null {
  return pathAt(value, place) ?? pathAt(wordAt(value)?.replace(/^\/+/, ''), place);
}

function vulnerabilityOf(details: UnknownObject) {
  const { id, package_name, package_version, package_type, description, cvss, lowest_fixed_version, severity } =
    details;
  const [name, version] = [wordAt(package_name) ?? '', wordAt(package_version) ?? ''];
  const rule = wordAt(id) ?? 'unnamed-rule';
  return {
    rule,
    title: `${rule} in ${name} ${version}`,
    message: wordAt(description) ?? rule,
    severity: severityAt(severity),
    category: 'dependency',
    advisories: advisoriesAt(id),
    purl: name === '' || version === '' ? null : purlOf(wordAt(package_type) ?? '', name, version),
    fixedIn: wordAt(lowest_fixed_version),
    cvss: scoreAt(cvss),
  } as const;
}

function severityOf(value: unknown): Severity {
  const severity = severityAt(value);
  return severity === 'unknown' ? 'medium' : severity;
}

function categoryOf(framework: string): Category {
  if (framework === 'secrets') return 'secret';
  if (framework.startsWith('sca_')) return 'dependency';
  if (framework.startsWith('sast')) return 'code';
  return framework === 'github_actions' ? 'workflow' : 'infrastructure';
}
