import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  harmlessLine
} from "./part-shared-io-harmless-line.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  ConfigurationError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  VERSION
} from "./part-shared-package.js";

// src/io/postgres.ts
import { readFileSync } from "node:fs";
var DeniedQueryError = class extends ScanError {
};
var CONNECT_MS = 15e3;
var STATEMENT_MS = 3e4;
var LOCK_MS = 2e3;
var SESSION_MS = 18e4;
var MAX_BYTES = 512 * 1024 * 1024;
var WATCH_MS = 100;
var SETTINGS = {
  default_transaction_read_only: "on",
  search_path: "pg_catalog,pg_temp",
  statement_timeout: String(STATEMENT_MS),
  lock_timeout: String(LOCK_MS),
  idle_in_transaction_session_timeout: String(SESSION_MS),
  client_encoding: "UTF8",
  DateStyle: "ISO",
  jit: "off"
};
async function withPostgres(address, use) {
  const { default: Client } = await import("./part-pg.js");
  const { host, port, database, user, password } = address;
  const client = new Client({
    host,
    port,
    ...database !== void 0 && { database },
    ...user !== void 0 && { user },
    ...password !== void 0 && { password },
    ssl: tlsOf(address),
    options: Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`).join(" "),
    application_name: `gatehouse/${VERSION}`,
    connectionTimeoutMillis: CONNECT_MS
  });
  const failure = { first: null };
  client.on("error", (error) => {
    failure.first ??= error;
  });
  const started = Date.now();
  const watch = setInterval(() => {
    const { stream } = client.connection;
    if (stream.bytesRead > MAX_BYTES) stream.destroy(new Error(`it answered more than ${MAX_BYTES} bytes`));
    if (Date.now() - started > SESSION_MS) stream.destroy(new Error(`it took longer than ${SESSION_MS / 1e3} s`));
  }, WATCH_MS);
  const query = async (text, values) => {
    try {
      return (await client.query(text, values)).rows;
    } catch (error) {
      const line = lineOf(address, failure.first ?? error);
      throw codeOf(error) === "42501" ? new DeniedQueryError(line) : new ScanError(line);
    }
  };
  try {
    await client.connect().catch((error) => {
      throw new ScanError(lineOf(address, error));
    });
    await query("begin transaction isolation level repeatable read read only");
    return await use(query);
  } finally {
    clearInterval(watch);
    const end = client.end().catch(() => {
    });
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, LOCK_MS).unref())]);
    client.connection.stream.destroy();
  }
}
function tlsOf({ tls, files }) {
  if (tls === "none") return false;
  return {
    ...files.ca !== void 0 && { ca: pem(files.ca) },
    ...files.certificate !== void 0 && { cert: pem(files.certificate) },
    ...files.key !== void 0 && { key: pem(files.key) },
    rejectUnauthorized: tls !== "encrypt",
    ...tls !== "verify" && { checkServerIdentity: () => void 0 }
  };
}
function pem(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigurationError(`${path}: the certificate of the database cannot be read: ${messageOf(error)}`);
  }
}
function codeOf(error) {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
  return typeof code === "string" ? code : "";
}
var REMEDIES = {
  "28P01": "the password is wrong",
  "28000": "pg_hba.conf of the server lets this role not in from here, or not without TLS",
  "3D000": "there is no such database",
  "53300": "all its connections are taken",
  "57014": "a question took too long",
  "57P03": "it is starting or stopping",
  "42501": "the role may not ask that",
  "08P01": "a pooler that refuses options is in between: connect to the server itself",
  ECONNREFUSED: "nobody answers there",
  ENOENT: "there is no such socket",
  ENOTFOUND: "the name of the host is unknown",
  EAI_AGAIN: "the name of the host cannot be resolved",
  ETIMEDOUT: "nobody answers in time",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself: name it with sslrootcert=FILE",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is of an authority that Node does not know: name it with sslrootcert=FILE",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is of an authority that Node does not know: name it with sslrootcert=FILE",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is of an authority that Node does not know: name it with sslrootcert=FILE",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is of another host",
  CERT_HAS_EXPIRED: "its certificate has expired"
};
function lineOf(address, error) {
  const { host, port, password } = address;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const said = messageOf(inner);
  const hidden = password === void 0 || password === "" ? said : said.replaceAll(password, "***");
  const remedy = REMEDIES[codeOf(inner)] ?? noPassword(said) ?? null;
  const cut = harmlessLine(hidden.slice(0, 300));
  return `the database at ${harmlessLine(host)}:${port}: ${remedy === null ? cut : `${remedy} (${cut})`}`;
}
function noPassword(said) {
  if (said.includes("client password must be")) return "it asks for a password: put one into the URL or PGPASSWORD";
  if (said.includes("does not support SSL")) return "it has no TLS; sslmode=disable goes without, in the clear";
  return void 0;
}

export {
  DeniedQueryError,
  withPostgres
};
