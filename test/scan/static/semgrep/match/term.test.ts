import { describe, expect, test } from '@jest/globals';
import { aRule, linesFound } from '../found.js';

/** Language, file, pattern, code: lines with `!` at their end are found, the others are not. */
const CASES: readonly (readonly [why: string, language: string, path: string, pattern: string, code: string])[] = [
  [
    'dots stand for any arguments',
    'python',
    'a.py',
    'run(..., shell=True, ...)',
    'run(a, shell=True) #!\nrun(shell=True, b=1) #!\nrun(a)',
  ],
  ['arguments with a name come in any order', 'python', 'a.py', 'f(a=1, b=2)', 'f(b=2, a=1) #!\nf(a=1)'],
  ['a metavariable stands for one thing', 'javascript', 'a.js', '$X == $X', 'a == a //!\na == b'],
  [
    "a metavariable is not another scope's variable",
    'javascript',
    'a.js',
    'function $F($A) { ... use($A); ... }',
    'function f(a) { use(a); } //!\nfunction g(b) { use(a); }',
  ],
  ['quotes do not matter', 'javascript', 'a.js', 'f("x")', "f('x') //!\nf(`x`) //!\nf('y')"],
  [
    'any string is a constant, or a name that is one',
    'javascript',
    'a.js',
    'f("...")',
    'const a = "x";\nf(a) //!\nf("x" + "y") //!\nf(b)',
  ],
  [
    'a constant that is set anew is the last one',
    'javascript',
    'a.js',
    'f("b")',
    'let a = "a";\na = "b";\nf(a) //!\na = g();\nf(a)',
  ],
  [
    'an imported name is its full name',
    'python',
    'a.py',
    'os.path.join(...)',
    'from os import path as p\np.join(a) #!\nq.join(a)',
  ],
  [
    'what all of a module brings is its own',
    'java',
    'A.java',
    'java.io.File.of(...)',
    'import java.io.*;\nclass A { void a() { File.of(x); //!\nOther.of(x); } }',
  ],
  [
    'a chain goes on in between',
    'javascript',
    'a.js',
    'db. ... .run($X)',
    'db.a().b.run(x) //!\ndb.run(x) //!\nother.a().run(x)',
  ],
  ['something is anywhere below', 'python', 'a.py', 'f(<... secret ...>)', 'f(g(1 + secret)) #!\nf(g(1))'],
  [
    'fields of an object come in any order',
    'javascript',
    'a.js',
    'f({a: 1, b: 2})',
    'f({b: 2, c: 3, "a": 1}) //!\nf({a: 1})',
  ],
  [
    'a dictionary is whole unless dots say otherwise',
    'python',
    'a.py',
    'f({"a": 1})',
    'f({"a": 1}) #!\nf({"a": 1, "b": 2})',
  ],
  [
    'what follows may be in a branch',
    'go',
    'a.go',
    '$X := get()\n...\nuse($X)',
    'package a\nfunc f() {\n x := get() //!\n if y { use(x) }\n}\nfunc g() {\n x := get()\n use(z)\n}',
  ],
  [
    'an expression counts inside of a statement',
    'python',
    'a.py',
    '$X = get()\n...\nuse($X)',
    'x = get() #!\nreturn use(x)\n',
  ],
  [
    'a type is what was declared',
    'java',
    'A.java',
    '(Session $S).save(...)',
    'class A { void a(Session s, Other o) { s.save(1); //!\no.save(1); var t = new Session(); t.save(2); } //!\n}',
  ],
  [
    'annotations and words may be more',
    'java',
    'A.java',
    '@Get\npublic $T $M(...) { ... }',
    'class A { @Get @Other public final int a(int b) { return 1; } //!\npublic int b() { return 1; } }',
  ],
  [
    'members of a class come in any order',
    'python',
    'a.py',
    'class $C:\n  ...\n  debug = True\n  ...',
    'class A: #!\n  a = 1\n  debug = True\n  b = 2\nclass B:\n  a = 1',
  ],
  [
    'a named function is any function for dots',
    'javascript',
    'a.js',
    'function ... (req, $X) { ... }',
    'const a = (req, res) => { f() } //!\nfunction b(req, res) {} //!\nfunction c(x) {}',
  ],
  [
    'tries and what they catch',
    'python',
    'a.py',
    'try:\n  ...\nexcept $E:\n  pass',
    'try: #!\n  a()\nexcept E:\n  pass\ntry:\n  a()\nexcept E:\n  b()',
  ],
  ['what is put into a string', 'javascript', 'a.js', '`...${$X}...`', 'a = `x ${y} z` //!\na = `x`'],
  ['a method without arguments', 'ruby', 'a.rb', 'params.permit!(...)', 'params.permit! #!\nparams.permit(:a)'],
  ['symbols and hashes', 'ruby', 'a.rb', 'f(..., only: $X, ...)', 'f :a, only: [:b] #!\nf :a, :only => 1 #!\nf :a'],
  [
    'variables of PHP',
    'php',
    'a.php',
    'mysql_query("..." . $X)',
    '<?php\nmysql_query("a" . $b); //!\nmysql_query("a");',
  ],
  [
    'initial values of C#',
    'csharp',
    'A.cs',
    'new Cookie(..., Secure = false)',
    'class A { void a() { f(new Other()); } }',
  ],
  [
    'blocks of Terraform',
    'terraform',
    'a.tf',
    'resource "bucket" $N {\n  ...\n  acl = "public"\n  ...\n}',
    'resource "bucket" "a" { #!\n  x = 1\n  acl = "public"\n}\nresource "bucket" "b" {\n  x = 1\n}',
  ],
];

describe('a pattern', () => {
  test.each(CASES)('%s', async (_, language, path, pattern, code) => {
    const looks = `pattern: |\n${pattern
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}`;
    const expected = code.split('\n').flatMap((line, index) => (line.endsWith('!') ? [index + 1] : []));
    // The mark is a comment of the code, so that it changes nothing.
    expect(await linesFound(aRule(language, looks), path, code)).toEqual(expected);
  });
});
