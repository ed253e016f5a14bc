/*
 * How many entries a report has, counted from the document alone and by nothing of what reads it: each must be a result, be
 * left out with a count, be an entry that cannot be read, or be counted as too many. `least` where entries are put together.
 */
const list = (value) => (Array.isArray(value) ? value : []);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const values = (value) => Object.values(value ?? {});

const projects = (document) => (Array.isArray(document) ? document : [document]);

function snykEntries(project) {
  const own = [project.vulnerabilities, project.filtered?.ignore, project.infrastructureAsCodeIssues].map(
    (one) => list(one).length,
  );
  return sum([...own, ...list(project.applications).map(snykEntries)]);
}

function trivyEntries(document) {
  const resources = ['Resources', 'Vulnerabilities', 'Misconfigurations'].flatMap((key) =>
    document?.ClusterName === undefined ? [] : list(document[key]),
  );
  const results = Array.isArray(document)
    ? document
    : [...list(document?.Results), ...resources.flatMap((resource) => list(resource.Results))];
  const lists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses', 'ExperimentalModifiedFindings'];
  return sum(results.flatMap((result) => lists.map((key) => list(result?.[key]).length)));
}

const npmVersions = (advisories) =>
  sum(
    values(advisories).map(({ findings }) => Math.max(1, new Set(list(findings).map(({ version }) => version)).size)),
  );

/** Entries by format, given the values of a document: one, or the texts of a stream. */
export const EXPECTED = {
  sarif: ([document]) => sum(list(document.runs).map((run) => list(run?.results).length)),
  bandit: ([document]) => document.results.length,
  brakeman: ([document]) => document.warnings.length + list(document.ignored_warnings).length,
  'cargo-audit': ([document]) =>
    document.vulnerabilities.list.length + sum(values(document.warnings).map((one) => list(one).length)),
  checkov: ([document]) =>
    sum(
      projects(document).map(
        ({ results }) => list(results?.failed_checks).length + list(results?.skipped_checks).length,
      ),
    ),
  eslint: ([document]) =>
    sum(document.map(({ messages, suppressedMessages }) => list(messages).length + list(suppressedMessages).length)),
  gitlab: ([document]) => document.vulnerabilities.length,
  gitleaks: ([document]) => list(document).length,
  gosec: ([document]) => list(document.Issues).length,
  govulncheck: (all) => all.flat().filter((message) => message.finding !== undefined).length,
  grype: ([document]) => document.matches.length + list(document.ignoredMatches).length,
  hadolint: ([document]) => list(document).length,
  'npm-audit': ([document]) =>
    document.auditReportVersion === undefined
      ? npmVersions(document.advisories)
      : sum(values(document.vulnerabilities).map(({ via }) => list(via).length)),
  'osv-scanner': ([document]) =>
    sum(list(document.results).flatMap(({ packages }) => list(packages).map(({ groups }) => list(groups).length))),
  'pip-audit': ([document]) => sum(list(document.dependencies ?? document).map(({ vulns }) => list(vulns).length)),
  'pnpm-audit': ([document]) => npmVersions(document.advisories),
  ruff: ([document]) => list(document).length,
  semgrep: ([document]) => document.results.length,
  snyk: ([document]) => sum(projects(document).map(snykEntries)),
  trivy: ([document]) => trivyEntries(document),
  'yarn-audit': (all) =>
    sum(
      all.map((line) => {
        if (line.type === 'auditAdvisory') return 1;
        return line.children === undefined ? 0 : Math.max(1, list(line.children['Tree Versions']).length);
      }),
    ),
  zizmor: ([document]) => list(document).length,
};
