import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignmentAt } from '../../../../src/scan/secrets/match/assignment.js';

function read(
  text: string,
  keyword = 'password',
  loose = false,
): { name: string; value: string; quoted: boolean } | undefined {
  const bytes = Buffer.from(text);
  const at = text.toLowerCase().indexOf(keyword);
  const found = assignmentAt(bytes, at, at + keyword.length, loose ? 'blanks' : 'near');
  if (found === undefined) return undefined;
  return {
    name: bytes.toString('utf8', found.nameStart, found.nameEnd),
    value: bytes.toString('utf8', found.valueStart, found.valueEnd),
    quoted: found.quoted,
  };
}

const V = 'hunter-2x';

describe('a value is read however the language gives it to a name', () => {
  test.each([
    ['const dbPassword = "hunter-2x";', 'dbPassword', true],
    ["password: 'hunter-2x',", 'password', true],
    ['"db_password": "hunter-2x"', 'db_password', true],
    ["'password' => 'hunter-2x',", 'password', true],
    ['password := `hunter-2x`', 'password', true],
    ['DB_PASSWORD=hunter-2x', 'DB_PASSWORD', false],
    ['spring.datasource.password=hunter-2x', 'spring.datasource.password', false],
    ['  password: hunter-2x', 'password', false],
    ['<password>hunter-2x</password>', 'password', true],
    ['<add key="password" value="hunter-2x" />', 'password', true],
    ['- name: DB_PASSWORD\n  value: "hunter-2x"', 'DB_PASSWORD', true],
    ['config["password"] = "hunter-2x"', 'password', true],
    ['password: string = "hunter-2x"', 'password', true],
    ['private readonly password: string | null = "hunter-2x"', 'password', true],
    ['.password("hunter-2x")', '.password', true],
    ['setPassword("hunter-2x")', 'setPassword', true],
    ['("password", "hunter-2x")', 'password', true],
    ['var password = []byte("hunter-2x")', 'password', true],
    ['char[] password = new String("hunter-2x")', 'password', true],
    ['password = b"hunter-2x"', 'password', true],
    ['--db-password hunter-2x --verbose', '--db-password', false],
    ['--password=hunter-2x', '--password', false],
    ['{\\"password\\": \\"hunter-2x\\"}', 'password', true],
    ['https://h/?password=hunter-2x&a=b', 'password', false],
    ['Server=db;Password=hunter-2x;', 'Password', false],
    ['password ||= "hunter-2x"', 'password', true],
    ['if (password === "hunter-2x")', 'password', true],
    ['password =\n    "hunter-2x"', 'password', true],
    ['${PASSWORD:-hunter-2x}', 'PASSWORD', false],
    ['${db.password:hunter-2x}', 'db.password', false],
    ['variable "db_password" {\n  type = string\n  default = "hunter-2x"\n}', 'db_password', true],
    ['{ "Name": "DB_PASSWORD",\n  "Value": "hunter-2x" }', 'DB_PASSWORD', true],
    ['curl -H "X-Password: Bearer hunter-2x" https://h', 'X-Password', true],
  ])('%s', (text, name, quoted) => {
    expect(read(text)).toEqual({ name, value: V, quoted });
  });

  test('words may follow the name of a provider', () => {
    expect(read('Datadog API key: hunter-2x', 'datadog', true)?.value).toBe(V);
    expect(read('Datadog API key: hunter-2x', 'datadog', false)).toBeUndefined();
  });

  test.each([
    ['ENV ACME_API_KEY kq7-Zm2x-94Lr-0Tbv', 'ACME_API_KEY'],
    ['setenv ACME_TOKEN kq7-Zm2x-94Lr-0Tbv', 'ACME_TOKEN'],
    ['acme access key  kq7-Zm2x-94Lr-0Tbv', 'acme access key'],
    ["$acmeSecret 'kq7-Zm2x-94Lr-0Tbv'", 'acmeSecret'],
  ])('blanks assign after a word that tells: %s', (text, name) => {
    expect(read(text, 'acme', true)).toMatchObject({ name, value: 'kq7-Zm2x-94Lr-0Tbv' });
  });

  test.each(['ENV ACME_VERSION kq7-Zm2x-94Lr-0Tbv', 'the acme token must be kept', 'acme key\nkq7-Zm2x-94Lr-0Tbv'])(
    'blanks assign nothing without one: %j',
    (text) => {
      expect(read(text, 'acme', true)).toBeUndefined();
    },
  );

  test.each([
    'resource "db_password" {\n  default = "hunter-2x"\n}',
    'variable "db_password" {\n  type = string\n}\nlocals {\n  default = "hunter-2x"\n}',
  ])('no default of the variable: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    'the password is long',
    'password()',
    'password = ',
    'password;',
    '${PASSWORD:?Variable-9 is not set}',
    '${PASSWORD:+hunter-2x}',
    'password\n\nother: x',
    'password = "never closed\nnext line"',
  ])('nothing is assigned in %j', (text) => {
    const found = read(text);
    expect(found === undefined || !/\n|Variable|hunter/.test(found.value)).toBe(true);
  });

  test('any bytes are read within the text and in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), fc.boolean(), (before, after, loose) => {
        const bytes = Buffer.from(`${before}password${after}`);
        const at = Buffer.byteLength(before);
        const found = assignmentAt(bytes, at, at + 8, loose ? 'blanks' : 'near');
        if (found === undefined) return;
        expect(found.nameStart).toBeLessThanOrEqual(at);
        expect(found.valueStart).toBeGreaterThanOrEqual(at + 8);
        expect(found.valueEnd).toBeGreaterThanOrEqual(found.valueStart);
        expect(found.valueEnd).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });
});
