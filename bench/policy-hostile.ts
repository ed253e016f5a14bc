import { MAX_POLICY_BYTES } from '../src/config/policy-document.js';

const HEAD = 'version: 1\n';
/** As much as a policy file may hold beside its head. */
const ROOM = MAX_POLICY_BYTES - 10_000;

function rule(when: string): string {
  return `${HEAD}gate:\n  rules:\n    - { id: hostile, then: warn, when: ${JSON.stringify(when)} }\n`;
}

function fill(part: string): string {
  return part.repeat(Math.floor(ROOM / part.length));
}

/** Aliases that double at each step: 2³⁰ values in thirty lines. */
function bomb(steps: number): string {
  const lines = Array.from({ length: steps }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
  return `${HEAD}a0: &a0 [x]\n${lines.join('\n')}\n`;
}

/** Policy files that somebody might write to make the gate slow, each with what it does. */
export const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['flow collections, 300,000 deep', `${HEAD}gate: ${'['.repeat(300_000)}`],
  ['flow collections, closed, 200,000 deep', `${HEAD}gate: ${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['flow mappings, 2,000 deep', `${HEAD}gate: ${'{a: '.repeat(2000)}1${'}'.repeat(2000)}\n`],
  ['block sequences of one line, 100,000 deep', `${HEAD}gate:\n  ${'- '.repeat(100_000)}x\n`],
  [
    'block mappings, 1,400 deep',
    `${HEAD}${Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')}\n`,
  ],
  [
    '2,000 rules',
    `${HEAD}gate:\n  rules:\n${Array.from({ length: 2000 }, (_, at) => `    - { id: r${at}, when: "true", then: warn }\n`).join('')}`,
  ],
  [
    '20,000 rules',
    `${HEAD}gate:\n  rules:\n${Array.from({ length: 20_000 }, (_, at) => `    - { id: r${at}, when: "true", then: warn }\n`).join('')}`,
  ],
  [
    'exceptions to the end of the file',
    `${HEAD}exceptions:\n${fill('  - { id: x, reason: r, owner: "@o", expires: 2027-01-31 }\n')}`,
  ],
  ['a macro in a macro in a macro', rule('[1,2,3].all(a, [1,2,3].all(b, [1,2,3].all(c, a + b + c > 0)))')],
  [
    'macros side by side, 4,000 characters',
    rule(
      fill('[1,2].all(a, a > 0) && ')
        .slice(0, 3970)
        .replace(/[^&]*$/, '')
        .concat(' true'),
    ),
  ],
  [
    'map of a map of a list of 200',
    rule(`[${'1,'.repeat(199)}1].map(a, [${'1,'.repeat(199)}1].map(b, a * b)).size() > 0`),
  ],
  ['parentheses, 3,900 deep', rule(`${'('.repeat(1950)}true${')'.repeat(1950)}`)],
  ['negations, 3,900', rule(`${'!'.repeat(3900)}true`)],
  ['a sum of 1,900 numbers', rule(`${'1+'.repeat(1900)}1 > 0`)],
  ['a regular expression without bounds', rule("finding.title.matches('(a+)+$')")],
  ['an expression of 900,000 characters', rule(`finding.title == '${'a'.repeat(900_000)}'`)],
  ['a number of 3,900 digits in an expression', rule(`finding.location.startLine == ${'9'.repeat(3900)}`)],
  ['a number of 900,000 digits', `${HEAD}gate:\n  max-warnings: ${'9'.repeat(900_000)}\n`],
  ['an infinite number', `${HEAD}gate:\n  max-warnings: .inf\n`],
  ['a text of 900,000 characters in place of a word', `${HEAD}gate:\n  fail-on: ${'h'.repeat(900_000)}\n`],
  ['a key of 900,000 characters', `${HEAD}${'k'.repeat(900_000)}: 1\n`],
  ['100,000 unknown keys', `${HEAD}${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join('')}`],
  ['one key as often as there is room', `${HEAD}${fill('gate: {}\n')}`],
  ['wrong exceptions as many as there is room for', `${HEAD}exceptions:\n${fill('  - { a: 1, b: 2 }\n')}`],
  ['a list where a mapping belongs, to the end of the file', `${HEAD}gate:\n${fill('- x\n')}`],
  ['aliases that double thirty times', bomb(30)],
  ['an anchor inside itself', `${HEAD}gate: &a { rules: *a }\n`],
  ['a merge key of itself', `${HEAD}gate: &a\n  <<: *a\n  fail-on: high\n`],
  ['60,000 anchors', `${HEAD}gate:\n${Array.from({ length: 60_000 }, (_, at) => `  - &a${at} x\n`).join('')}`],
  ['a glob of 900 stars', `${HEAD}coverage:\n  paths: { "${'*a'.repeat(490)}": nothing }\n`],
  [
    'levels of 1,001 rules',
    `${HEAD}gate:\n  levels:\n${Array.from({ length: 1001 }, (_, at) => `    r${at}: block\n`).join('')}`,
  ],
  ['a text with 300,000 escapes', `${HEAD}gate: "${'\\n'.repeat(300_000)}"\n`],
  ['no end of a text', `${HEAD}gate: "${'a'.repeat(900_000)}\n`],
  ['a tag of another language', `${HEAD}gate: !!js/function 'function () {}'\n`],
  ['control characters and zeros', `${HEAD}gate: ${'\u0000\u0007'.repeat(1000)}\n`],
  ['1,000 documents', `${HEAD}${'---\nversion: 1\n'.repeat(1000)}`],
];
