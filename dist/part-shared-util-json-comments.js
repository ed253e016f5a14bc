import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/json-comments.ts
function withoutComments(text) {
  const out = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    if (word.startsWith("//") || word.startsWith("/*")) {
      out.push(text.slice(copied, match.index), word.replace(/[^\n]/g, " "));
      copied = match.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === "}" || word[0] === "]")) {
      out.push(text.slice(copied, match.index));
      out[comma] = " ";
      copied = match.index;
    }
    comma = -1;
    if (word !== ",") continue;
    out.push(text.slice(copied, match.index), ",");
    comma = out.length - 1;
    copied = match.index + 1;
  }
  out.push(text.slice(copied));
  return out.join("");
}

export {
  withoutComments
};
