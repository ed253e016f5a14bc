import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  stripControl
} from "./part-shared-util-control-characters.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";

// src/forge/github/refusal.ts
var MAX_MESSAGE = 300;
var UnexpectedAnswerError = class extends Error {
  name = "UnexpectedAnswerError";
};
function refusalOf(error, grant) {
  const graphql = graphqlRefusal(error, grant);
  if (graphql !== null) return graphql;
  if (error instanceof UnexpectedAnswerError) return { kind: "unavailable", reason: shorten(error.message) };
  const status = statusOf(error);
  if (status === null) throw error;
  const said = shorten(messageOf(error));
  if (status === 401) return { kind: "credentials", reason: "the token is not valid or has expired (401)" };
  if (/rate limit/i.test(said) || status === 429)
    return { kind: "rate-limit", reason: `rate limit (${status}): ${said}` };
  if (status === 403) {
    const wanted = acceptedPermissions(error) ?? `\`${grant}\``;
    if (!/not accessible|permission|denied/i.test(said))
      return { kind: "permission", reason: `GitHub answered 403: ${said}` };
    return {
      kind: "permission",
      reason: `the token lacks ${wanted}; grant it in the job's permissions (403: ${said})`
    };
  }
  if (status === 404) {
    return { kind: "not-found", reason: `GitHub answered 404: it is gone, or the token lacks \`${grant}\`` };
  }
  if (status === 409) return { kind: "conflict", reason: `GitHub answered 409: ${said}` };
  if (status >= 500) return { kind: "unavailable", reason: `GitHub did not answer (${status}): ${said}` };
  return { kind: "invalid", reason: `GitHub answered ${status}: ${said}` };
}
function statusOf(error) {
  if (!(error instanceof Error) || error.name !== "HttpError") return null;
  return "status" in error && typeof error.status === "number" ? error.status : null;
}
function mayHaveHappened(error) {
  return (statusOf(error) ?? 0) >= 500;
}
function graphqlRefusal(error, grant) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return null;
  const said = shorten(error.message);
  const first = "errors" in error && Array.isArray(error.errors) ? error.errors[0] : null;
  const type = typeof first === "object" && first !== null && "type" in first ? first.type : null;
  if (type === "FORBIDDEN") {
    return { kind: "permission", reason: `the token lacks \`${grant}\`; grant it in the job's permissions (${said})` };
  }
  if (type === "NOT_FOUND") return { kind: "not-found", reason: `GitHub answered: ${said}` };
  if (type === "RATE_LIMITED") return { kind: "rate-limit", reason: `rate limit: ${said}` };
  return { kind: isAboutRequest(first) ? "invalid" : "unavailable", reason: `GitHub answered: ${said}` };
}
function isAboutRequest(error) {
  if (typeof error !== "object" || error === null) return false;
  return "type" in error && typeof error.type === "string" || "extensions" in error;
}
function acceptedPermissions(error) {
  if (!(error instanceof Error) || !("response" in error)) return null;
  const response = error.response;
  if (typeof response !== "object" || response === null || !("headers" in response)) return null;
  const headers = response.headers;
  if (typeof headers !== "object" || headers === null || !("x-accepted-github-permissions" in headers)) return null;
  const pairs = String(headers["x-accepted-github-permissions"]).matchAll(/(\w+)=(\w+)/g);
  const names = [...pairs].map((pair) => `\`${pair[1]?.replaceAll("_", "-")}: ${pair[2]}\``);
  return names.length === 0 ? null : names.join(" or ");
}
function shorten(text) {
  const line = stripControl(text);
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}\u2026`;
}

// src/forge/github/answer.ts
function withFields(data, ...fields) {
  const missing = typeof data === "object" && data !== null ? fields.filter((name) => !(name in data)) : fields;
  if (missing.length > 0) throw new UnexpectedAnswerError(notOfGitHub(`it has no ${missing.join(", ")}`));
  return data;
}
function asList(data) {
  if (!Array.isArray(data)) throw new UnexpectedAnswerError(notOfGitHub("it is no list"));
  return data;
}
function checkGraphqlAnswer(answer) {
  if (typeof answer !== "object" || answer === null) return;
  const { data, errors } = { data: void 0, errors: void 0, ...answer };
  if (typeof data === "object" && data !== null || Array.isArray(errors)) return;
  throw new UnexpectedAnswerError(notOfGitHub("it has neither data nor errors"));
}
function notOfGitHub(why) {
  return `the answer is not GitHub's: ${why}; is there a proxy in between?`;
}

export {
  UnexpectedAnswerError,
  refusalOf,
  statusOf,
  mayHaveHappened,
  withFields,
  asList,
  checkGraphqlAnswer
};
