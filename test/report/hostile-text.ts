import fc, { type Arbitrary } from 'fast-check';

/** What an attacker would put into a name, a path or a message. */
const ATTACKS = [
  '@octocat',
  '@org/team',
  '#123',
  'GH-7',
  'owner/repo#1',
  'owner/repo@0123456789abcdef0123456789abcdef01234567',
  'deadbeefcafe1234',
  'https://evil.example/x?y=1',
  'www.evil.example',
  'ftp://evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  '<https://evil.example>',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '[a]: https://evil.example',
  '[^1]',
  '[^1]: note',
  '<!-- gatehouse:summary v=1 key=default sha=none -->',
  '<!--',
  '-->',
  '<!<!---->--',
  '</details>',
  '</summary>',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '`',
  '``',
  '```',
  '```suggestion\nrm -rf /\n```',
  '~~~',
  '|',
  '\\|',
  '\\',
  '\\`',
  '| --- |',
  '\n\n# heading',
  '\n> quote',
  '\n- [x] task',
  '\n1. list',
  '\n===',
  '\n---\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '/gatehouse recheck',
  '::error::x',
  '\n::add-mask::x',
  '##[add-mask]x',
  '$x$',
  '$`x`$',
  ':shipit:',
  '**b**',
  '__b__',
  '~~s~~',
  '&lt;',
  '&#64;octocat',
  '&#x3c;b&#x3e;',
  '*',
  '_',
  ' ',
  '    code',
  '\t',
  '😀',
  '漢字',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
];

/** Addresses of texts of pull requests: ours, other people's, and what only begins like one. */
export function pageReference(): Arbitrary<string> {
  const server = fc.constantFrom('https://github.com', 'https://evil.example', 'http://github.com', 'https://a:99999');
  const fragment = fc.constantFrom('', '#issuecomment-1', '#discussion_r2', '#pullrequestreview-3', '#x');
  return fc
    .tuple(
      server,
      fc.constantFrom('octo/shop', 'octo/other', '../..'),
      fragment,
      fc.oneof(fc.constant(''), hostileText()),
    )
    .map(([host, name, part, tail]) => `${host}/${name}/pull/7${part}${tail}`);
}

/** Strings made of attacks and noise, some of them very long. */
export function hostileText(): Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ATTACKS) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
  );
  const short = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const long = fc.tuple(piece, fc.integer({ min: 50, max: 400 })).map(([text, times]) => text.repeat(times));
  return fc.oneof({ weight: 12, arbitrary: short }, { weight: 1, arbitrary: long });
}
