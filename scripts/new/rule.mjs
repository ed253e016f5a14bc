import { titleOf } from './names.mjs';

export const rule = {
  pattern: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
  list: null,
  next: 'write what it meets and its cases: bad must be found, ok must be silent; npm run build compiles it',
  files: (name) => {
    const id = name.slice(name.indexOf('/') + 1);
    return [{ path: `rules/static/${name}.yml`, text: ruleText(id) }];
  },
};

function ruleText(id) {
  return `id: ${id}
title: ${titleOf(id)}
message: >-
  What is wrong at this place, and what it lets somebody do.
severity: medium
confidence: medium
cwe: [CWE-1]
asvs: []
references:
  - https://cwe.mitre.org/
remedy: What to write instead.
docs:
  why: What happens to those who leave it.
  fix: What to write instead.
  bad: "eval(request)"
  good: "JSON.parse(request)"
match:
  - languages: [script]
    call: [js:eval]
tests:
  - language: script
    bad:
      - |
        eval(request);
    ok:
      - |
        JSON.parse(request);
`;
}
