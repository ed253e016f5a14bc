import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  serviceClient
} from "./part-shared-results-service-client.js";
import "./part-shared-results-json-stream.js";
import {
  ownPackages
} from "./part-shared-results-service-twin.js";
import {
  ServiceRefusal
} from "./part-shared-results-service-refusal.js";
import {
  pathInRepository
} from "./part-shared-results-repository-path.js";
import "./part-shared-io-retry.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-io-http.js";
import {
  isObject,
  itemsAt,
  objectAt,
  wholeAt,
  wordAt
} from "./part-shared-util-json-value.js";
import "./part-shared-util-thrown.js";
import "./part-shared-model-errors.js";
import "./part-shared-package.js";
import "./part-shared-undefined.js";

// src/results/service/snyk/project.ts
var PURL_TYPES = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["yarn", "npm"],
  ["yarn-workspace", "npm"],
  ["pnpm", "npm"],
  ["maven", "maven"],
  ["gradle", "maven"],
  ["sbt", "maven"],
  ["pip", "pypi"],
  ["poetry", "pypi"],
  ["pipenv", "pypi"],
  ["rubygems", "gem"],
  ["composer", "composer"],
  ["nuget", "nuget"],
  ["paket", "nuget"],
  ["golangdep", "golang"],
  ["govendor", "golang"],
  ["gomodules", "golang"],
  ["cargo", "cargo"],
  ["hex", "hex"],
  ["cocoapods", "cocoapods"],
  ["swift", "swift"]
]);

// src/results/service/snyk/issue.ts
var SEVERITIES = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"],
  ["info", "info"]
]);
function resultOf({ attributes, id }, project, own) {
  const issue = objectAt(attributes);
  const key = wordAt(issue.key) ?? wordAt(id) ?? "unnamed-rule";
  const problems = itemsAt(issue.problems).map(objectAt);
  const ids = problems.flatMap((problem) => wordAt(problem.id) ?? []);
  const rule = ids.find((each) => /^SNYK-/i.test(each)) ?? key;
  const advisories = ids.filter((each) => /^(?:CVE|GHSA)-/i.test(each));
  const title = wordAt(issue.title) ?? rule;
  const representations = itemsAt(issue.coordinates).flatMap(
    (one) => itemsAt(objectAt(one).representations).map(objectAt)
  );
  const pkg = packageOf(representations);
  const twin = pkg === null ? null : own.twinOf({ ...pkg, ids: advisories, manifest: null });
  return {
    rule,
    title,
    message: pkg === null ? title : `Snyk reports ${pkg.name} ${pkg.version}: ${title}`,
    severity: SEVERITIES.get(issue.effective_severity_level) ?? "unknown",
    confidence: "medium",
    cwe: itemsAt(issue.classes).flatMap((one) => weaknessIn(objectAt(one).id)),
    advisories,
    purl: twin?.purl ?? (pkg === null ? null : purlOf(pkg, project.type)),
    tags: [wordAt(issue.type) ?? ""].filter(Boolean),
    help: null,
    places: placesOf(representations, twin?.place ?? null, project),
    identity: [`key=${key}`],
    snippet: null,
    state: "known",
    isSuppressed: false
  };
}
function packageOf(representations) {
  for (const { dependency } of representations) {
    const { package_name, package_version } = objectAt(dependency);
    const [name, version] = [wordAt(package_name), wordAt(package_version)];
    if (name !== null && version !== null) return { name, version };
  }
  return null;
}
function purlOf({ name, version }, project) {
  const type = PURL_TYPES.get(project);
  if (type === void 0) return null;
  const path = (type === "maven" ? name.replace(":", "/") : name).split("/").map(encodeURIComponent).join("/");
  return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}
function placesOf(representations, twin, { file }) {
  if (twin !== null) return [twin];
  const own = representations.flatMap((each) => {
    const source = objectAt(each.sourceLocation);
    const named = wordAt(source.file) ?? wordAt(each.resourcePath);
    const path = named === null ? null : pathInRepository(named, []);
    if (path === null) return [];
    const { start, end } = objectAt(source.region);
    const startLine = wholeAt(objectAt(start).line, 1);
    return [
      {
        path,
        startLine,
        startColumn: startLine === null ? null : wholeAt(objectAt(start).column, 1),
        endLine: startLine === null ? null : wholeAt(objectAt(end).line, startLine),
        endColumn: startLine === null ? null : wholeAt(objectAt(end).column, 1)
      }
    ];
  });
  if (own.length > 0 || file === null) return own;
  return [{ path: file, startLine: null, startColumn: null, endLine: null, endColumn: null }];
}
function weaknessIn(value) {
  const [, number] = /^CWE-0*(\d{1,5})$/i.exec(wordAt(value) ?? "") ?? [];
  return number === void 0 ? [] : [`CWE-${number}`];
}

// src/results/service/snyk/ask.ts
var VERSION = "2024-10-15";
var MAX_PAGES = 100;
async function askSnyk({
  settings,
  token,
  http,
  signal,
  seen,
  minDelayMs
}) {
  const client = serviceClient({
    http,
    host: settings.host,
    headers: { authorization: `token ${token}` },
    permission: "'View Organization' and 'View Project'",
    signal,
    minDelayMs
  });
  const own = ownPackages(seen);
  const results = [];
  let [ignored, unreadable] = [0, 0];
  for (const id of settings.projects) {
    const project = await readProject(client, settings.organization, id);
    for (const issue of await issuesOf(client, settings.organization, id)) {
      const attributes = objectAt(issue.attributes);
      if (!isObject(issue.attributes)) unreadable++;
      else if (attributes.status === "resolved") continue;
      else if (attributes.ignored === true) ignored++;
      else results.push(resultOf(issue, project, own));
    }
  }
  return [
    {
      id: "snyk",
      run: {
        tool: "Snyk",
        version: "unknown",
        failure: null,
        revision: null,
        countsPoints: false,
        results,
        leftOut: 0,
        unreadable
      },
      notes: ignored === 0 ? [] : [`${ignored} ${ignored === 1 ? "issue" : "issues"} left out: ignored at Snyk`]
    }
  ];
}
async function readProject(client, organization, id) {
  const path = `rest/orgs/${organization}/projects/${id}`;
  const { data } = objectAt(await client.get(path, { version: VERSION }));
  const { attributes, id: told } = objectAt(data);
  if (told !== id || !isObject(attributes)) throw new ServiceRefusal(`${path} answered in another form`);
  if (attributes.status === "inactive") throw new ServiceRefusal(`project ${id} is inactive: Snyk looks at it no more`);
  const file = wordAt(attributes.target_file);
  return { type: wordAt(attributes.type) ?? "", file: file === null ? null : pathInRepository(file, []) };
}
async function issuesOf(client, organization, project) {
  const path = `rest/orgs/${organization}/issues`;
  const issues = [];
  let after;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = objectAt(
      await client.get(path, {
        version: VERSION,
        "scan_item.id": project,
        "scan_item.type": "project",
        limit: "100",
        starting_after: after
      })
    );
    if (!Array.isArray(answer.data)) throw new ServiceRefusal(`${path} answered in another form`);
    for (const issue of itemsAt(answer.data).map(objectAt)) {
      if (projectOf(issue) !== project) throw new ServiceRefusal(`${path} answered about another project`);
      issues.push(issue);
    }
    const { next } = objectAt(answer.links);
    const address = wordAt(next) ?? wordAt(objectAt(next).href);
    if (address === null) return issues;
    const mark = URL.canParse(address, "https://snyk.invalid") ? new URL(address, "https://snyk.invalid").searchParams.get("starting_after") : null;
    if (mark === null || mark === after) throw new ServiceRefusal(`${path} has a next page without a beginning`);
    after = mark;
  }
  throw new ServiceRefusal(`${path} does not end after ${MAX_PAGES} pages`);
}
function projectOf({ relationships }) {
  return wordAt(objectAt(objectAt(objectAt(relationships).scan_item).data).id);
}
export {
  askSnyk
};
