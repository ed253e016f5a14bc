import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ServiceRefusal
} from "./part-shared-results-service-refusal.js";
import {
  stripControl
} from "./part-shared-util-control-characters.js";

// src/results/service/code-host.ts
async function askHost(alerts, grant, question) {
  if (alerts === null) throw new ServiceRefusal("there is no token to ask with (input github-token)");
  try {
    return await question(alerts);
  } catch (error) {
    const { kind, reason } = alerts.refusalOf(error, grant);
    const needs = kind === "permission" && !reason.includes(grant) ? `; it needs \`${grant}\`` : "";
    throw new ServiceRefusal(stripControl(`${reason}${needs}`));
  }
}

export {
  askHost
};
