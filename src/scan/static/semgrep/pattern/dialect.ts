import { GRAMMAR } from '../../infrastructure/terraform/grammar.js';
import type { Grammar } from '../../language/descriptor.js';
import { type LanguageId, languageById } from '../../language/index.js';
import { csharpForms } from '../term/forms/csharp.js';
import { goForms } from '../term/forms/go.js';
import { hclForms } from '../term/forms/hcl.js';
import { javaForms } from '../term/forms/java.js';
import { phpForms } from '../term/forms/php.js';
import { pythonForms } from '../term/forms/python.js';
import { rubyForms } from '../term/forms/ruby.js';
import { scriptForms } from '../term/forms/script.js';
import type { Forms } from '../term/reader.js';
import { partOf, type Term } from '../term/term.js';
import { annotated, assigned, bodyOf, caught, entries, type Frame, inner, member, plain } from './frame.js';

export type DialectId = LanguageId | 'hcl';

/** How patterns of a language are read. */
export interface Dialect {
  readonly id: DialectId;
  /** Of the files. */
  readonly grammar: Grammar;
  readonly forms: Forms;
  readonly frames: readonly Frame[];
  /** Spellings of `...`, by how likely they are, where it stands alone and elsewhere. */
  readonly alone: readonly string[];
  readonly inside: readonly string[];
  /** Of `...` for parameters, where they need a type; null where they need none. */
  readonly parameter: string | null;
  /** Grammars that patterns are read with, the most likely one first. */
  readonly patternGrammars: readonly Grammar[];
  /** Spellings of a metavariable; `%` is its name. */
  readonly metavariable: readonly string[];
}

type Rest = Omit<Dialect, 'id' | 'grammar' | 'patternGrammars'>;

const SCRIPT: Rest = {
  forms: scriptForms,
  frames: [
    assigned('zq9 = ', '', /^\s*\{/),
    entries('zq9 = {', '}'),
    plain(),
    assigned('zq9 = ', '', /^\s*(?:async\s+)?function\b|^\s*</),
    member('class Zq9 {\n', '\n}'),
    entries('zq9 = {', '}'),
    annotated('\nclass Zq9 {}'),
    caught('try { } '),
    plain('async function zq9() {', '}'),
    {
      before: 'function zq9(',
      after: ') {}',
      pick: (root) => (inner(root) === null ? [] : (partOf(inner(root) as Term, 'params')?.parts ?? [])),
    },
  ],
  alone: ['zq9dots;', 'zq9dots', 'case zq9dots:', 'zq9dots,'],
  inside: ['zq9dots', 'zq9dots;;', '...zq9dots', 'zq9dots = zq9dots', '{...zq9dots}'],
  parameter: null,
  metavariable: ['zq9mv_%'],
};

const of = (id: LanguageId, rest: Rest, more: readonly LanguageId[] = []): Dialect => ({
  id,
  grammar: languageById(id).grammar,
  patternGrammars: [id, ...more].map((each) => languageById(each).grammar),
  ...rest,
});

const JAVA: Dialect = of('java', {
  forms: javaForms,
  frames: [
    plain(),
    plain('', ';'),
    member('class Zq9 {\n', '\n}'),
    member('class Zq9 {\n', ';\n}'),
    member('class Zq9 {\n', '{}\n}'),
    annotated('\nclass Zq9 {}'),
    caught('try { } '),
    assigned('zq9 = ', ';'),
  ],
  alone: ['int zq9dots;', 'zq9dots;', 'zq9dots', 'case zq9dots:'],
  inside: [
    ...['zq9dots', 'zq9dots zq9dots', 'zq9dots = zq9dots', 'zq9dots;;', 'zq9dots zq9dots : zq9dots'],
    'var zq9dots = zq9dots',
  ],
  parameter: 'zq9dots zq9dots',
  metavariable: ['zq9mv_%', 'zq9mv_% zq9mv_%', 'zq9mv_%;'],
});

const CSHARP: Dialect = of('csharp', {
  forms: csharpForms,
  frames: [
    plain(),
    plain('', ';'),
    member('class Zq9 {\n', '\n}'),
    member('class Zq9 {\n', ';\n}'),
    member('class Zq9 {\n', '{}\n}'),
    annotated('\nclass Zq9 {}'),
    caught('try { } '),
    assigned('zq9 = new Zq9 ', ';', /^\s*\{/),
    assigned('zq9 = ', ';'),
  ],
  alone: ['int zq9dots;', 'zq9dots;', 'zq9dots', 'case zq9dots:'],
  inside: [
    ...['zq9dots', 'zq9dots zq9dots', 'zq9dots = zq9dots', 'zq9dots;;', 'zq9dots zq9dots in zq9dots'],
    'var zq9dots = zq9dots',
  ],
  parameter: 'zq9dots zq9dots',
  metavariable: ['zq9mv_%', 'zq9mv_% zq9mv_%', 'zq9mv_%;'],
});

const PYTHON: Dialect = of('python', {
  forms: pythonForms,
  frames: [
    plain(),
    annotated('\ndef zq9(): pass'),
    caught('try:\n  pass\n'),
    plain('', '\n  pass'),
    entries('zq9 = {', '}'),
    plain('', ':\n  pass'),
  ],
  alone: ['zq9dots', '**zq9dots'],
  inside: ['zq9dots', '**zq9dots', 'zq9dots: zq9dots', '*zq9dots', 'zq9dots=zq9dots'],
  parameter: null,
  metavariable: ['zq9mv_%', '**zq9mv_%'],
});

const GO: Dialect = of('go', {
  forms: goForms,
  frames: [
    plain(),
    {
      before: 'func zq9() {\n',
      after: '\n}',
      pick: bodyOf,
    },
    assigned('zq9 = zq9', '', /^\s*\{/),
    {
      before: 'zq9 = zq9{',
      after: '}',
      pick: (root) => {
        const found = inner(root);
        const right = found === null ? null : partOf(found, 'right');
        return right === null ? [] : (partOf(right, 'body')?.parts ?? []);
      },
      only: /^\s*["\w$]+\s*:(?!=)/,
    },
    assigned('zq9 = ', '', /^\s*func\s*\(/),
    assigned('var zq9 ', ' = 1', /^\s*(?:map|\[)/),
  ],
  alone: ['zq9dots', 'zq9dots;', 'case zq9dots:', 'zq9dots zq9dots', 'zq9dots,', '"zq9dots"'],
  inside: ['zq9dots', 'zq9dots zq9dots', 'zq9dots;;', '"zq9dots"'],
  parameter: null,
  metavariable: ['zq9mv_%', '"zq9mv_%"', 'zq9mv_% zq9mv_%'],
});

const PHP: Dialect = of('php', {
  forms: phpForms,
  frames: [
    plain('<?php '),
    plain('<?php ', ';'),
    member('<?php class Zq9 {\n', '\n}'),
    member('<?php class Zq9 {\n', '{}\n}'),
    caught('<?php try { } '),
    entries('<?php $zq9 = [', '];'),
  ],
  alone: ['$zq9dots;', '$zq9dots', 'use zq9dots;', 'case $zq9dots:'],
  inside: ['$zq9dots', 'zq9dots', '$zq9dots;;', '$zq9dots as $zq9dots'],
  parameter: null,
  metavariable: ['$zq9mv_%', 'zq9mv_%', '{$zq9mv_%}'],
});

const RUBY: Dialect = of('ruby', {
  forms: rubyForms,
  frames: [
    plain(),
    plain('', '\nend'),
    {
      before: 'begin\nzq9\n',
      after: '\nend',
      pick: (root) => inner(root)?.parts.filter(({ role }) => role === '?catch') ?? [],
      only: /^\s*rescue\b/,
    },
    {
      before: 'zq9(',
      after: ')',
      pick: (root) => {
        const found = inner(root);
        return found === null ? [] : (partOf(found, 'args')?.parts ?? []);
      },
      only: /^\s*(?:["'\w$:]+\s*(?:=>|:))/,
    },
  ],
  alone: ['zq9dots'],
  inside: ['zq9dots', '**zq9dots', 'Zq9dots', 'zq9dots: zq9dots'],
  parameter: null,
  metavariable: ['zq9mv_%', 'Zq9mv_%'],
});

const HCL: Dialect = {
  id: 'hcl',
  grammar: GRAMMAR,
  patternGrammars: [GRAMMAR],
  forms: hclForms,
  frames: [
    plain(),
    {
      before: 'zq9 = ',
      after: '',
      pick: (root) => {
        const found = root.parts[0];
        const value = found === undefined ? null : partOf(found, 'value');
        return value === null ? [] : [value];
      },
    },
  ],
  alone: ['zq9dots = zq9dots', 'zq9dots', 'zq9dots,'],
  inside: ['zq9dots', 'zq9dots = zq9dots', 'zq9dots,', '\nzq9dots = zq9dots\n'],
  parameter: null,
  metavariable: ['zq9mv_%', 'zq9mv_% {}', 'zq9mv_% = zq9mv_%'],
};

/** Languages without one have no rules of the user's own. */
const DIALECTS: Readonly<Partial<Record<DialectId, Dialect>>> = {
  javascript: of('javascript', SCRIPT, ['tsx']),
  typescript: of('typescript', SCRIPT, ['tsx']),
  tsx: of('tsx', SCRIPT),
  python: PYTHON,
  go: GO,
  java: JAVA,
  csharp: CSHARP,
  php: PHP,
  ruby: RUBY,
  hcl: HCL,
};

export function hasDialect(id: DialectId): boolean {
  return DIALECTS[id] !== undefined;
}

/** @throws Error for a language without one: `hasDialect` */
export function dialectOf(id: DialectId): Dialect {
  const found = DIALECTS[id];
  if (found === undefined) throw new Error(`${id} has no patterns`);
  return found;
}
