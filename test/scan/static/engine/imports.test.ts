import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importsAny, means } from '../../../../src/scan/static/engine/imports.js';
import { LANGUAGES, type LanguageId, languageById } from '../../../../src/scan/static/language/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';

function importsOf(language: LanguageId, text: string) {
  return languageById(language).imports(text);
}

describe('a name is what its import says', () => {
  test.each<[LanguageId, string, string, string]>([
    ['javascript', "import jwt from 'jsonwebtoken';", 'jwt.verify', 'jsonwebtoken.verify'],
    ['javascript', "import { createHash as h } from 'node:crypto';", 'h', 'crypto.createHash'],
    ['javascript', "import * as c from 'crypto';", 'c.createHash', 'crypto.createHash'],
    ['javascript', "const { verify: check } = require('jsonwebtoken');", 'check', 'jsonwebtoken.verify'],
    ['javascript', "const verify = require('jsonwebtoken').verify;", 'verify', 'jsonwebtoken.verify'],
    ['typescript', "import bcrypt, { type Salt, hash } from 'bcrypt';", 'hash', 'bcrypt.hash'],
    ['typescript', "import jwt = require('jsonwebtoken');", 'jwt.sign', 'jsonwebtoken.sign'],
    ['typescript', "const { decodeJwt } = await import('jose');", 'decodeJwt', 'jose.decodeJwt'],
    ['python', 'import hashlib as h', 'h.md5', 'hashlib.md5'],
    ['python', 'from Crypto.Cipher import (\n  AES,\n  DES as D,  # old\n)', 'D.new', 'Crypto.Cipher.DES.new'],
    ['python', 'from ssl import *', 'CERT_NONE', 'ssl.CERT_NONE'],
    ['go', 'import (\n\tm "crypto/md5"\n)', 'm.Sum', 'crypto/md5.Sum'],
    ['go', 'import "github.com/golang-jwt/jwt/v5"', 'jwt.Parse', 'github.com/golang-jwt/jwt.Parse'],
    ['java', 'import java.util.Random;', 'Random', 'java.util.Random'],
    ['java', 'import java.util.*;', 'Random', 'java.util.Random'],
  ])('%s: %s', (language, text, name, meaning) => {
    expect(means(importsOf(language, text), name, meaning)).toBe(true);
  });

  test('a function of the same name from elsewhere is another one', () => {
    const imports = importsOf('typescript', "import { createHash } from './hash.js';");
    expect(means(imports, 'createHash', 'crypto.createHash')).toBe(false);
    expect(importsAny(imports, ['crypto'])).toBe(false);
  });

  test('a name with two imports (a fallback) means neither', () => {
    const text =
      'try:\n    from secrets import randbits\nexcept ImportError:\n    from random import getrandbits as randbits\n';
    expect(means(importsOf('python', text), 'randbits', 'random.getrandbits')).toBe(false);
  });

  test('a package whose name only begins alike is another one', () => {
    const imports = importsOf('javascript', "import x from 'express-session';");
    expect(importsAny(imports, ['express'])).toBe(false);
    expect(importsAny(importsOf('javascript', "import x from 'jose/jwt/verify';"), ['jose'])).toBe(true);
  });
});

test('import lines of any length and shape are read in linear time', async () => {
  const parts = fc.constantFrom(
    'import ',
    '{',
    '}',
    ' from ',
    "'m'",
    ',',
    ' as ',
    '\n',
    '(',
    ')',
    'a',
    ' ',
    '"',
    '*',
    '=',
  );
  function reading(language: LanguageId, unit: string) {
    return (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => importsOf(language, text);
    };
  }
  const words = fc.array(parts, { minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...LANGUAGES.map(({ id }) => id)), words, async (language, chosen) => {
      await assertNearLinear(60_000, reading(language, chosen.join('')));
    }),
    { numRuns: 100 },
  );
  for (const { id } of LANGUAGES) {
    for (const word of ['import {', 'import ', 'from x import (', 'const {', ' \t', '"'])
      await assertNearLinear(200_000, reading(id, word));
  }
});
