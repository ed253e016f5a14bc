import { describe, expect, test } from '@jest/globals';
import { judgeFixedPassword, judgeKey, judgePassword } from '../../../../src/scan/secrets/judge/generic-value.js';

/** Letters and digits without a row, a run or a rhythm. */
const RANDOM = 'K7qW2zV9xM4rT8pBn3HdJ6sLfY5cGgQaZw1Ue0XoRtSvNyPbDkFmCiEjAhIlOuT'.repeat(20);

describe('a password is told from what is none by its make', () => {
  test.each([
    ['Kq8!vN2m', 'secret'],
    ['Kq8!vN2', 'not'],
    ['KqzVn!xm', 'secret'],
    ['Kq8!vN2K', 'secret'],
    ['kq8vn2mx5z', 'secret'],
    ['kq8vn2mx5', 'not'],
    ['kqz!vnxmw!rt', 'secret'],
    ['KqzvNxmwRt', 'secret'],
    ['OrderTicket12', 'weak'],
    ['orderticket12', 'weak'],
    ['kestrel#willow', 'secret'],
    ['kestrel#!willow', 'secret'],
    ['!kestrel#willow', 'not'],
    ['kestrel#willow!', 'not'],
    ['kestrel@willow', 'not'],
    ['k#willowkestrel', 'not'],
    ['kestrelwillow#k', 'not'],
    ['aabc#acab', 'not'],
    [RANDOM.slice(0, 200), 'secret'],
    [RANDOM.slice(0, 201), 'not'],
    ['Kq8! vN2mK5', 'not'],
  ])('%s: %s', (value, verdict) => {
    expect(judgePassword(value)).toBe(verdict);
  });

  test.each([
    'Admin!Password12',
    'Tester-Pass-99',
    'Test!Pass-2024',
    'Testing.1Guest',
    'MongoDB-root-1',
    'Mongo-Root-12',
    'P4$$w0rd!2024',
    'P@ssW0rd!2024',
    'Root-Credential-7',
    'Root-Credentials-7',
    'Root-Passwd-7',
    'Root-Passphrase-7',
  ])('one of words that everybody tries is none: %s', (value) => {
    expect(judgePassword(value)).toBe('not');
    expect(judgePassword(`Xq${value}`)).not.toBe('not');
    expect(judgePassword(`${value}Xq`)).not.toBe('not');
  });

  test.each([
    ['kq8!vN2mXz', 'secret'],
    ['kqzvnxmwrtpl', 'secret'],
    ['kqzvnxmwrtp', 'secret'],
    ['kqzvxkqvzkvz', 'secret'],
    ['orderticketing', 'not'],
    ['OrderTicketing', 'weak'],
    ['kqzv9x', 'weak'],
    ['kqz9x', 'not'],
    ['kqzvxw', 'not'],
    ['password', 'not'],
    ['password1', 'not'],
    ['https://orders', 'not'],
  ])('where nothing but a password stands, a plainer one counts: %s: %s', (value, verdict) => {
    expect(judgeFixedPassword(value)).toBe(verdict);
  });
});

describe('a key is told from what is none by its make', () => {
  test.each([
    ['a3f09c2d1b7e4856', 'secret'],
    ['a3f09c2d1b7e485', 'not'],
    ['a3f09c2d0a9fc3d2', 'secret'],
    ['a8qv8n2zvq2n8fkz', 'not'],
    ['Admin-Password-Root-2024', 'not'],
    ['A3F09C2D1B7E4856', 'secret'],
    ['a1b2c3a1c3b2a1c2', 'not'],
    ['aBcDeFAbCdEfacBD', 'not'],
    ['zq8vn2zvq8n2fqa8', 'not'],
    ['8qv8n2zvq2n8fqaz', 'not'],
    [RANDOM.slice(0, 1_024), 'secret'],
    [RANDOM.slice(0, 1_025), 'not'],
    ['kq8vn2mx5wz1kq8v', 'weak'],
    ['kq8vn2mx5wz1jr7t', 'secret'],
    ['Kq8vN2mX5wZ1Kq8v', 'secret'],
    ['OrderTicketService12', 'not'],
    ['KqzvNxmwRtplBdfgHsJcYwQaZxEoUiTr', 'secret'],
    ['KqzvNxmwRtplBdfgHsJcYwQaZxEoUiT', 'secret'],
    ['kqzv-nxmw+rtpl/bdfg_hsjc=ywaeoui', 'not'],
    ['KQZV-NXMW+RTPL/BDFG_HSJC=YWAEOUI', 'not'],
    ['KqzvNxKqzvNxKvqzNxKqvzNxKqzNvxKq', 'not'],
    ['OrderTicketServiceBackgroundWorkerQueue', 'not'],
    ['Passwordpasswordpassword12', 'not'],
    ['Kq8vN2mX5 wZ1Kq8v', 'not'],
  ])('%s: %s', (value, verdict) => {
    expect(judgeKey(value)).toBe(verdict);
  });
});

describe('what has the shape of another thing is no password', () => {
  test.each([
    'a3f0c2d1-9b4e-4c7a-8f21-6d5e4c3b2a19',
    'A3F0C2D1-9B4E-4C7A-8F21-6D5E4C3B2A19',
    '(a3f0c2d1-9b4e-4c7a-8f21-6d5e4c3b2a19)',
    'sha256-Kq8vN2mK5wX1',
    'SHA1:Kq8vN2mK5wX1',
    'md5=Kq8vN2mK5wX1',
    'blake2-Kq8vN2mK5wX1',
    'blake2b-Kq8vN2mK5wX1',
    'ssh-rsaKq8vN2mK5',
    'MIIBKq8vN2AQ8Ax7',
    'MIGfKq8vN2AQ8Ax7',
    'pk_live_Kq8v2mK5',
    'https://Kq8vN2mK5',
    '//Kq8vN2mK5w',
    'a+b.c-d2://Kq8vN2mK5',
    'Kq8.v+n-2@Orders-2.dev',
    'Kq8@Orders.co.uk2',
    '10.20.30.40:Kq8v',
    '/Kq8vN2mK5',
    './Kq8vN2mK5',
    '../Kq8vN2mK5',
    'C:\\Kq8vN2mK5',
    '~/Kq8vN2mK5',
    'db9.orders.internal',
    'Certs/Kq8/server.P12',
    '12.483.590,762',
    '+12.483.590,762ms',
    '12.483.590,762ms',
    '2026-11-30T08:45:12Z',
    'Kq8%svN2mK5',
    'Kq8{}vN2mK5',
    'Kq8{0}vN2mK5',
    'Kq8{12}vN2mK5',
    'Kq8{width:12}vN2',
    'Kq8\\dvN2mK5',
    'Kq8[^a-z]vN2',
    'Kq8[a-z]vN2',
    'Kq8$1.vN2mK5',
    '^Kq8vN2mK5',
    'Kq8(?:vN2mK5)',
    '$2b$12$Kq8vN2mK5',
    '$6$Kq8vN2mK5',
    '{SSHA}Kq8vN2mK5',
    '{noop}Kq8vN2mK5',
    'pbkdf2_Kq8vN2mK5',
    'pbkdf2:Kq8vN2mK5',
    'scrypt:Kq8vN2mK5',
  ])('%s', (value) => {
    expect(judgePassword(value)).toBe('not');
  });

  test.each([
    'Kqa3f0c2d1-9b4e-4c7a-8f21-6d5e4c3b2a19',
    'a3f0c2d1-9b4e-4c7a-8f21-6d5e4c3b2a19xQ',
    'Xsha256-Kq8vN2mK5wX1',
    'sha256!Kq8vN2mK5wX1',
    'Qssh-rsaKq8vN2mK5',
    'MIXBKq8vN2AQ8Ax7',
    'Qpk_live_Kq8v2mK5',
    'Kq8//vN2mK5wX',
    '!Kq8vn@Orders2.dev',
    'Kq8vn@Orders2.dev!',
    'Kq10.20.30.40x',
    '10.20Kq8vN2x!',
    'Kq8/vN2mK5wX',
    'KqC:\\Kq8vN2',
    'C:Kq8vN2mK5!',
    'Kq8~/vN2mK5',
    'K12.483.590,762',
    '12.483.590,762msec',
    'X2026-11-30T08:45:12Z',
    '20X6-11-30T08:45:12Z',
    'Kq8%xvN2mK5',
    'Kq8{x}vN2mK5',
    'Kq8{0xvN2mK5',
    'Kq8\\xvN2mK5',
    'Kq8^vN2mK5',
    'Kq8[a!z]vN2',
    'Kq8[!-z]vN2',
    'Kq8[a-!]vN2',
    'Kq8$1vN2mK5',
    'Kq8(?vN2mK5)',
    '$2x3$12$Kq8vN2mK5',
    'K$2b$12$Kq8vN2mK5',
    'K{SSHA}vN2mK5wX',
    'Kpbkdf2_Kq8vN2mK5',
    'pbkdf2-Kq8vN2mK5',
    'Kscrypt:Kq8vN2mK5',
  ])('%s only resembles one', (value) => {
    expect(judgePassword(value)).not.toBe('not');
  });
});
