import { describe, expect, test } from '@jest/globals';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { engine } from '../product-rules.js';

const TOKEN = 'glpat-x7KpQ2mNvR9sLtW3yZbD';

function found(text: string): string[] {
  const { found } = scanText(engine, 'src/client.txt', Buffer.from(text));
  return found.map(({ value, startLine, endLine }) => `${value} ${startLine}-${endLine}`);
}

describe('a token in several pieces is one', () => {
  test.each([
    ['added, as most languages do', `const t = "glpat-" + "${TOKEN.slice(6)}";`, '1-1'],
    ['cut in its middle', `const t = "${TOKEN.slice(0, 12)}" + '${TOKEN.slice(12)}';`, '1-1'],
    ['in three pieces', `t = "glpat-" + "${TOKEN.slice(6, 10)}" + "${TOKEN.slice(10)}"`, '1-1'],
    ['joined by a dot, as in PHP and Perl', `$t = 'glpat-' . '${TOKEN.slice(6)}';`, '1-1'],
    ['joined by two dots, as in Lua', `local t = "glpat-" .. "${TOKEN.slice(6)}"`, '1-1'],
    ['joined as in SQL', `SELECT 'glpat-' || '${TOKEN.slice(6)}';`, '1-1'],
    ['joined as in Elixir', `t = "glpat-" <> "${TOKEN.slice(6)}"`, '1-1'],
    ['joined as in Visual Basic', `t = "glpat-" & "${TOKEN.slice(6)}"`, '1-1'],
    ['one above the other, as in Python and C', `T = ("glpat-"\n     "${TOKEN.slice(6)}")`, '1-2'],
    ['beside each other, as in Python', `t = f"glpat-" f"${TOKEN.slice(6)}"`, '1-1'],
    ['by a call', `t = 'glpat-'.concat('${TOKEN.slice(6)}')`, '1-1'],
    ['in a line that goes on', `char *t = "${TOKEN.slice(0, 15)}\\\n${TOKEN.slice(15)}";`, '1-2'],
    ['on lines joined by a sign', `t := "glpat-" +\n\t"${TOKEN.slice(6)}"`, '1-2'],
  ])('%s', (_, text, lines) => {
    expect(found(text)).toEqual([`${TOKEN} ${lines}`]);
  });

  test.each([
    ['elements of a list', `["glpat-", "${TOKEN.slice(6)}"]`],
    ['a key and its value', `{"glpat-": "${TOKEN.slice(6)}"}`],
    ['what is compared', `"glpat-" == "${TOKEN.slice(6)}"`],
    ['lines of a file without a sign', `"glpat-"\n"${TOKEN.slice(6)}"`],
  ])('%s are no token', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
