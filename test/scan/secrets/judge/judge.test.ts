import { describe, expect, test } from '@jest/globals';
import { checkStructure } from '../../../../src/scan/secrets/judge/checks.js';
import { base62, crc32 } from '../../../../src/scan/secrets/judge/crc32.js';
import { isPlaceholder, isTemplate } from '../../../../src/scan/secrets/judge/placeholder.js';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { engine } from '../product-rules.js';

function found(path: string, template: string): { rule: string; confidence: string }[] {
  const text = expandExample(template, diceFrom(template));
  return scanText(engine, path, Buffer.from(text)).found.map(({ rule, confidence }) => ({ rule: rule.id, confidence }));
}

describe('what fills a place for a secret is no secret', () => {
  test.each([
    'changeme',
    'xxxxxxxxxxxx',
    'your-api-key-here',
    '<your-key>',
    '${DB_PASSWORD}',
    '$DB_PASSWORD',
    '{{ vault.password }}',
    '%(password)s',
    'process.env.TOKEN',
    '#{password}',
    '****************',
    'replace_me_now',
    '<%= secret %>',
    '@PASSWORD@',
    '__SECRET__',
    'abcdefghijklmnop',
    '1234567890123456',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '$(cat /run/secret)',
    'ENC[AES256_GCM,data:…]',
    'op://vault/item/field',
    '$ANSIBLE_VAULT;1.1',
    '...',
    'insert-token',
  ])('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test.each(['R7kd!9qLmP2xZ', 'Tr0ub4dor&3zzk', 'pQ8vN2mK5wX1'])('%s may be one', (value) => {
    expect(isPlaceholder(value)).toBe(false);
    expect(isTemplate(value)).toBe(false);
  });
});

describe('files and names that only look like they hold a secret stay silent', () => {
  test.each([
    ['package-lock.json', '"integrity": "sha512-{A-Za-z0-9+/:86}=="'],
    ['go.sum', 'github.com/a/secret v1.0.0 h1:{A-Za-z0-9+/:43}='],
    ['src/a.ts', 'const passwordHash = "{a-f0-9:64}";'],
    ['src/a.ts', 'const tokenType = "Bearer";'],
    ['src/a.ts', 'const secretName = "production-database-credentials";'],
    ['src/a.ts', 'const requestId = "{@uuid}";'],
    ['src/a.ts', 'const apiKey: string = config.get("apiKey");'],
    ['src/a.ts', 'password: yup.string().min(8, "Password1 must be long").required()'],
    ['src/a.ts', 'const publicKey = "{A-Za-z0-9+/:44}";'],
    ['src/a.ts', 'const secret = "{@uuid}";'],
    ['src/a.ts', 'passwordError = "Password-must-have-8-characters"'],
    ['src/a.java', 'private static final String TOKEN = "token_v2_header";'],
    ['src/a.java', 'String passwordKey = "spring.datasource.password2";'],
    ['config/app.yml', 'secretRef: projects/12/secrets/db/versions/3'],
    ['config/app.yml', 'password: !vault |'],
    ['config/app.yml', 'password: "$2b$12${A-Za-z0-9:53}"'],
    ['main.tf', 'password = var.database_password2'],
    ['main.tf', 'password = random_password.db.result'],
    ['ci.yml', 'token: ${{ secrets.DEPLOY_TOKEN_2 }}'],
    ['src/a.py', 'password = os.environ["DB_PASSWORD_2"]'],
    ['src/a.css', 'background: url(data:image/png;base64,{A-Za-z0-9+/:200})'],
    ['src/a.html', '<input name="password" type="password" value="">'],
    ['src/a.ts', 'const integrity = "sha384-{A-Za-z0-9+/:64}";'],
    ['id.pub', 'ssh-rsa AAAAB3NzaC1yc2E{A-Za-z0-9+/:300} me@host'],
    ['a.sql', "INSERT INTO users (password) VALUES ('x')"],
    ['src/i18n/en.json', '"password.reset.title2": "Reset-your-password2"'],
    ['src/a.ts', 'url = "postgres://postgres:postgres@localhost:5432/test"'],
    ['src/a.ts', 'url = `https://${user}:${password}@host.net/`'],
    ['compose.yml', '- MYSQL_ROOT_PASSWORD_FILE=/run/secrets/db-password'],
    ['compose.yml', '- DATABASE_PASSWORD=/run/secrets/db-password'],
    ['secret.yml', 'kind: Secret\ndata:\n  apiAddress: dGNwOi8vMTI3LjAuMC4xOjU3MDU=\n'],
  ])('%s: %s', (path, template) => {
    expect(found(path, template).filter((each) => each.confidence !== 'low')).toEqual([]);
  });
});

test('a template that says how a value is made is no value', () => {
  const text = 'ACME_TOKEN: acme_{A-Za-z0-9:32} or token_name = "key-{width:>10}-{id:4}-x9Kq"\n';
  expect(scanText(engine, 'rules/acme.yml', Buffer.from(text)).found).toEqual([]);
});

test('a list of names for passwords holds no password', () => {
  const text = "const NAMES = ['mysql_pwd', 'mysql_root_password', 'postgres_password', 'ansible_ssh_pass'];\n";
  expect(scanText(engine, 'src/names.ts', Buffer.from(text)).found).toEqual([]);
});

describe('a value is judged by itself', () => {
  test('a folder’s name makes no password doubtful, prose does', () => {
    expect(found('src/a.ts', 'const password = "{@password}";')).toEqual([
      { rule: 'generic-password', confidence: 'medium' },
    ]);
    for (const path of ['test/a.ts', 'docs/a.ts', 'examples/a.ts', 'vendor/a.ts', 'templates/a.ts']) {
      expect(found(path, 'const password = "{@password}";')).toEqual([
        { rule: 'generic-password', confidence: 'medium' },
      ]);
    }
    expect(found('docs/a.md', 'password = "{@password}"')).toEqual([{ rule: 'generic-password', confidence: 'low' }]);
  });

  test('a token whose checksum fits is as sure among fixtures as anywhere', () => {
    expect(found('src/a.ts', '"{@crc ghp_}"')).toEqual([{ rule: 'github-pat', confidence: 'high' }]);
    expect(found('test/fixtures/a.ts', '"{@crc ghp_}"')).toEqual([{ rule: 'github-pat', confidence: 'high' }]);
  });

  test('a token whose checksum does not fit is low: GitHub never made it', () => {
    expect(found('src/a.ts', '"ghp_{A-Za-z0-9:36}"')).toEqual([{ rule: 'github-pat', confidence: 'low' }]);
  });
});

describe('a password in an address weighs by where it opens a door', () => {
  const address = (host: string, password = 'Kestrel2019') =>
    `URL=${['postgres', '://app:', password, '@', host].join('')}`;

  test.each(['db.9f3k.eu-west-1.rds.amazonaws.com:5432/main', 'example-orders.9f3k.mongodb.net', '203.0.113.9'])(
    'a host that others reach: %s',
    (host) => {
      expect(found('deploy/app.env', address(host))).toEqual([{ rule: 'postgres-url', confidence: 'high' }]);
    },
  );

  test.each(['localhost/main', 'db.example.com/main', 'example.org'])(
    'a local host or one of documentation: %s',
    (host) => {
      expect(found('deploy/app.env', address(host)).filter(({ confidence }) => confidence !== 'low')).toEqual([]);
    },
  );

  test('a short password counts on a host that others reach, a usual one does not', () => {
    expect(found('deploy/app.env', address('db.orders.dev', 'Crow2020'))[0]?.confidence).toBe('high');
    expect(found('deploy/app.env', address('db.orders.dev', 'password1'))[0]?.confidence).toBe('low');
  });

  test('an at sign inside the password does not hide its end', () => {
    expect(found('deploy/app.env', address('db.orders.dev', 'kq7@Zm2x94'))[0]?.confidence).toBe('high');
  });
});

describe('a name must say that it is a secret where the format says little', () => {
  const value = '{a-f0-9:32}';
  test.each(['CHARTMOGUL_API_KEY', 'chartmogulToken', 'chartmogul.secret'])('%s does', (name) => {
    expect(found('deploy/app.env', `${name}="${value}"`)).toEqual([
      { rule: 'chartmogul-api-key', confidence: 'medium' },
    ]);
  });

  test.each(['chartmogul_account', 'chartmogul_key_id', 'chartmogul_hash', 'chartmogul_public_key', 'chartmogul'])(
    '%s does not',
    (name) => {
      expect(found('deploy/app.env', `${name}="${value}"`)).toEqual([]);
    },
  );
});

describe('headers and calls', () => {
  test.each([
    ['deploy.sh', 'curl -H "Authorization: Bearer {A-Za-z0-9:40}" https://api.orders.dev/v1', 'generic-token'],
    ['src/a.py', 'headers = ["Authorization: token {a-f0-9:40}"]', 'generic-token'],
    ['api.http', 'GET /v1\nAuthorization: SSWS 00{A-Za-z0-9_-:39}k', 'okta-ssws-header'],
    ['src/A.cs', 'c.Credentials = new NetworkCredential("app", "{@password}");', 'network-credential'],
    ['run.ps1', 'connect-viserver vc.orders.dev -user admin -password {@password}', 'viserver-password'],
  ])('%s: %s', (path, template, rule) => {
    expect(found(path, template)).toEqual([{ rule, confidence: expect.not.stringMatching('low') }]);
  });

  test.each([
    ['deploy.sh', 'curl -H "Authorization: Bearer $TOKEN" https://api.orders.dev/v1'],
    ['src/a.ts', 'const headers = { Authorization: `Bearer ${await token()}` };'],
    ['src/A.cs', 'c.Credentials = new NetworkCredential("app", "password");'],
    ['src/A.cs', 'c.Credentials = new NetworkCredential(user, password);'],
    ['run.ps1', 'Connect-VIServer $server -User $user -Password $password'],
  ])('nothing is given away by %s: %s', (path, template) => {
    expect(found(path, template)).toEqual([]);
  });
});

test('an OpenSSH key without a passphrase is found: its zero bytes are no filler', () => {
  expect(found('deploy/id_ed25519', '{@openssh}')).toEqual([{ rule: 'private-key', confidence: 'high' }]);
});

test('a key in pieces of a string, or in base64, is whole', () => {
  expect(found('src/A.java', 'String k = {@concatenated};')).toEqual([{ rule: 'private-key', confidence: 'high' }]);
  expect(found('deploy/app.env', 'KEY={@base64-pem}')).toEqual([{ rule: 'private-key', confidence: 'high' }]);
});

describe('structure', () => {
  test('CRC-32 and base 62 agree with the published test vector', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(base62(crc32('hello'), 6)).toBe('0zNvy2');
  });

  test('tells the account of an access key', () => {
    const check = checkStructure('aws-account', `ASIA${'QNZGKIQY56JQ7WML'}`);
    expect(check.fact).toBe('AWS account 029608264753');
  });

  test('an unsigned token, the example of jwt.io and an anonymous role are no secrets', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (header: unknown, claims: unknown) => `${part(header)}.${part(claims)}.c2lnbmF0dXJl`;
    expect(checkStructure('jwt', token({ alg: 'none' }, { sub: 'x' })).outcome).toBe('harmless');
    expect(checkStructure('jwt', token({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' })).outcome).toBe(
      'harmless',
    );
    expect(checkStructure('jwt', token({ alg: 'HS256' }, { role: 'anon' })).outcome).toBe('harmless');
    expect(checkStructure('jwt', token({ alg: 'HS256' }, { role: 'admin' })).outcome).toBe('fits');
    expect(checkStructure('jwt', 'eyJxxx.eyJxxx.zzz').outcome).toBe('broken');
  });

  test('an encrypted private key is named so, and a certificate is no private key', () => {
    expect(found('src/a.pem', '{@pem-public}')).toEqual([]);
    expect(found('deploy/a.pem', '{@pem RSA}')).toEqual([{ rule: 'private-key', confidence: 'high' }]);
  });
});
