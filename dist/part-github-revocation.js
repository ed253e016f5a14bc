import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  listComments,
  mayWrite,
  parseCommand
} from "./part-shared-github-collaborator.js";
import "./part-shared-github-refusal.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/github/revocation.ts
var MAX_ASKED = 30;
async function readRevocations(client, pull, ids) {
  const wanted = new Set(ids);
  const statements = /* @__PURE__ */ new Map();
  const permitted = /* @__PURE__ */ new Map();
  for (const { body, user, edited, minimized } of await listComments(client, pull)) {
    if (user === null || user.bot || edited || minimized) continue;
    const reading = parseCommand(body);
    if (reading.status !== "command" || reading.command.kind !== "revoked") continue;
    const { id } = reading.command;
    if (!wanted.has(id) || statements.has(id)) continue;
    if (!permitted.has(user.login) && permitted.size === MAX_ASKED) continue;
    const may = permitted.get(user.login) ?? await mayWrite(client, pull, user.login);
    permitted.set(user.login, may);
    if (may) statements.set(id, user.login);
  }
  return statements;
}
export {
  readRevocations
};
