import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  packageFromPurl
} from "./part-shared-packageurl-js.js";
import {
  ECOSYSTEMS
} from "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import {
  parseVersionRange,
  splitPackage
} from "./part-shared-util-version-range.js";
import {
  nearest
} from "./part-shared-util-nearest.js";

// src/scan/dependencies/denied/package-pattern.ts
var BY_WORD = new Map(
  ECOSYSTEMS.flatMap((ecosystem) => {
    const { name, purl } = ecosystem;
    const words = purl !== null && "form" in purl ? [name, purl.type] : [name];
    return words.map((word) => [word.toLowerCase(), ecosystem]);
  })
);
var PURL = /^pkg:/i;
var FOREIGN = /[\s,;?!=<>^|'"`\\()[\]{}]/;
function readPattern(text) {
  if (PURL.test(text)) return fromPurl(text);
  const [, word = null, rest = text] = /^([^@:]+):(.*)$/s.exec(text) ?? [];
  const ecosystem = word === null ? null : BY_WORD.get(word.trim().toLowerCase());
  if (ecosystem === void 0) return { mistake: unknownEcosystem(word ?? "") };
  const { name, versions = null } = splitPackage(rest.trim());
  const mistake = nameMistake(name, ecosystem) ?? versionsMistake(versions, ecosystem);
  return mistake === null ? { text, ecosystem: ecosystem?.name ?? null, name, versions } : { mistake };
}
function patternMistake(text) {
  const read = readPattern(text);
  return "mistake" in read ? `'${text}' ${read.mistake}` : null;
}
function fromPurl(text) {
  const found = packageFromPurl(text);
  const ecosystem = found === null ? void 0 : BY_WORD.get(found.ecosystem.toLowerCase());
  if (found === null || ecosystem === void 0) return { mistake: "is no package URL of an ecosystem that is known" };
  const mistake = nameMistake(found.name, ecosystem) ?? versionsMistake(found.version, ecosystem);
  if (mistake !== null) return { mistake };
  return { text, ecosystem: ecosystem.name, name: found.name, versions: found.version };
}
function unknownEcosystem(word) {
  const known = ECOSYSTEMS.map(({ name }) => name);
  const near = nearest(word, [...BY_WORD.keys()]);
  const meant = near === null ? void 0 : BY_WORD.get(near)?.name;
  const hint = meant === void 0 ? `one of ${known.slice(0, 10).join(", ")}, \u2026` : `did you mean '${meant}'?`;
  return `names an ecosystem '${word}' that is not known; ${hint} A name with a colon needs its ecosystem before it: 'Maven:group:artifact'`;
}
function nameMistake(name, ecosystem) {
  if (name === "") return "names no package";
  if (FOREIGN.test(name)) return `is no name of a package: beside the name, only '*' stands for others`;
  if (name.startsWith("@") && !name.includes("/") && !name.includes("*"))
    return `names a scope and no package: write '${name}/*'`;
  const purl = ecosystem?.purl ?? null;
  const isColon = purl !== null && "form" in purl && purl.form === "colon";
  if (isColon && !name.includes(":") && !name.includes("*"))
    return `can be no package of ${ecosystem?.name}: its names are written 'group:artifact'`;
  return null;
}
function versionsMistake(versions, ecosystem) {
  if (versions === null) return null;
  if (parseVersionRange(versions) === null)
    return `has no range of versions after the '@': write comparisons, as in '<4' or '>=4 <4.17.21'`;
  if (ecosystem !== null && ecosystem.versions.compare === null)
    return `names versions of ${ecosystem.name}, whose order is not known: leave them out`;
  return null;
}

export {
  readPattern,
  patternMistake
};
