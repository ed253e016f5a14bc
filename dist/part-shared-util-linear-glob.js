import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/linear-glob.ts
function linearGlob(glob) {
  if (glob.length > MAX_LENGTH || /[\\()]/.test(glob)) return null;
  const alternatives = expanded(glob);
  if (alternatives === null) return null;
  const patterns = alternatives.map((one) => one.split("/").map(segmentOf));
  return (path) => {
    const segments = path.split("/");
    return patterns.some((pattern) => fits(pattern, segments, ANY_FOLDERS, (part, segment) => part.fits(segment)));
  };
}
var MAX_LENGTH = 500;
var MAX_ALTERNATIVES = 64;
var ANY_FOLDERS = { fits: () => true };
var ANY_CHARACTERS = /* @__PURE__ */ Symbol("*");
function expanded(glob) {
  let done = [""];
  const parts = glob.split(/\{([^{}]*)\}/);
  for (const [at, part] of parts.entries()) {
    const isChoice = at % 2 === 1;
    if (!isChoice && /[{}]/.test(part)) return null;
    const choices = isChoice ? part.split(",") : [part];
    if (done.length * choices.length > MAX_ALTERNATIVES) return null;
    done = done.flatMap((front) => choices.map((choice) => front + choice));
  }
  return done;
}
function segmentOf(text) {
  if (text === "**") return ANY_FOLDERS;
  const parts = text.match(/\*+|\[[!^]?[^\]]+\]|[\s\S]/gu) ?? [];
  const pattern = parts.map((part) => part.startsWith("*") ? ANY_CHARACTERS : characterOf(part));
  return { fits: (name) => fits(pattern, [...name], ANY_CHARACTERS, (one, character) => isFitting(one, character)) };
}
function isFitting(part, character) {
  return part !== ANY_CHARACTERS && part(character);
}
function characterOf(part) {
  if (part === "?") return () => true;
  if (part.length < 3 || !part.startsWith("[")) return (character) => character === part;
  const isNot = /^\[[!^]/.test(part);
  const inside = [...part.slice(isNot ? 2 : 1, -1)];
  return (character) => isAmong(character, inside) !== isNot;
}
function isAmong(character, set) {
  return set.some((one, at) => {
    const [dash, last] = [set[at + 1], set[at + 2]];
    return one === character || dash === "-" && last !== void 0 && one <= character && character <= last;
  });
}
function fits(pattern, items, any, one) {
  let at = 0;
  let wildcard = -1;
  let taken = 0;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    if (at < pattern.length && part === any) {
      wildcard = at++;
      taken = item;
    } else if (at < pattern.length && one(part, items[item])) {
      at++;
      item++;
    } else if (wildcard >= 0) {
      at = wildcard + 1;
      item = ++taken;
    } else return false;
  }
  while (at < pattern.length && pattern[at] === any) at++;
  return at === pattern.length;
}

export {
  linearGlob
};
