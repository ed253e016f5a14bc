import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ConfigurationError
} from "./part-shared-model-errors.js";
import "./part-shared-undefined.js";

// src/scan/database/live/address.ts
import { isIP } from "node:net";
import { resolve } from "node:path";
var DEFAULT_PORT = 5432;
var FORM = "postgres://user:password@host:5432/database";
function readAddress(text, cwd) {
  const whole = text.trim().replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[/?#]|$)/, "$1localhost");
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol)) {
    throw new ConfigurationError(
      `--url is no URL of a PostgreSQL, such as ${FORM} (it is not shown: it may hold a password)`
    );
  }
  const parameter = (name) => url.searchParams.get(name) || void 0;
  if (url.searchParams.has("options")) {
    throw new ConfigurationError("--url: options are set by gatehouse, so that nothing is written: leave options= out");
  }
  const host = parameter("host") ?? (decode(url.hostname.replace(/^\[|\]$/g, ""), "host") || "localhost");
  const port = portOf(parameter("port") ?? url.port);
  if (host.includes(",")) throw new ConfigurationError("--url names several hosts: name one");
  const { tls, warnings } = tlsOf(parameter("sslmode"), isLocal(host));
  const file = (name) => {
    const path = parameter(name);
    return path === void 0 || path === "system" ? void 0 : resolve(cwd, path);
  };
  const [ca, certificate, key] = [file("sslrootcert"), file("sslcert"), file("sslkey")];
  const user = parameter("user") ?? decode(url.username, "user");
  const password = parameter("password") ?? decode(url.password, "password");
  const database = parameter("dbname") ?? decode(url.pathname.slice(1), "database");
  return {
    address: {
      host,
      port,
      tls,
      ...user !== "" && { user },
      ...password !== "" && { password },
      ...database !== "" && { database },
      files: {
        ...ca !== void 0 && { ca },
        ...certificate !== void 0 && { certificate },
        ...key !== void 0 && { key }
      }
    },
    warnings
  };
}
function decode(text, part) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`--url: its ${part} is not percent-encoded as a URL asks for`);
  }
}
function portOf(text) {
  if (text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new ConfigurationError("--url: its port is no number from 1 to 65535");
}
function isLocal(host) {
  if (host.startsWith("/") || host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}
function tlsOf(mode, local) {
  switch (mode) {
    case void 0:
      return { tls: local ? "none" : "verify", warnings: [] };
    case "disable":
      return { tls: "none", warnings: local ? [] : ["sslmode=disable: the database is asked in the clear"] };
    case "allow":
    case "prefer":
      return { tls: local ? "none" : "verify", warnings: [] };
    case "require":
    case "verify-full":
      return { tls: "verify", warnings: [] };
    case "verify-ca":
      return {
        tls: "verify-ca",
        warnings: ["sslmode=verify-ca: the name in the server's certificate is not looked at"]
      };
    case "no-verify":
      return {
        tls: "encrypt",
        warnings: ["sslmode=no-verify: the server's certificate is not looked at: anybody may answer"]
      };
    default:
      throw new ConfigurationError("--url: its sslmode is none of disable, require, verify-ca, verify-full, no-verify");
  }
}
export {
  readAddress
};
