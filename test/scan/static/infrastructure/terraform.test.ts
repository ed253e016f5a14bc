import { describe, expect, test } from '@jest/globals';
import { places, scanned } from './scanned.js';

const DATABASE = `resource "aws_db_instance" "main" {
  storage_encrypted                   = var.encrypted
  deletion_protection                 = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  iam_database_authentication_enabled = true
}
`;

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  return places((await scanned(files)).head);
}

describe('a variable', () => {
  test('with a safe default in another file is no finding', async () => {
    const files = { 'infra/main.tf': DATABASE, 'infra/variables.tf': 'variable "encrypted" { default = true }' };
    expect(await found(files)).toEqual([]);
  });

  test('with an unsafe default in another file is one, where it is used, and with less confidence', async () => {
    const outcome = await scanned({
      'infra/main.tf': DATABASE,
      'infra/variables.tf': 'variable "encrypted" { default = false }',
    });
    expect(places(outcome.head)).toEqual(['rds-unencrypted infra/main.tf:2']);
    expect(outcome.head[0]).toMatchObject({ confidence: 'medium', fix: { description: expect.any(String) } });
    expect(outcome.head[0]?.fix).not.toHaveProperty('replacement');
  });

  test('without a default is not judged: its user decides', async () => {
    expect(await found({ 'infra/main.tf': DATABASE, 'infra/variables.tf': 'variable "encrypted" {}' })).toEqual([]);
  });

  test('takes its value from files that Terraform reads by itself, and from no others', async () => {
    const files = { 'main.tf': DATABASE, 'variables.tf': 'variable "encrypted" { default = true }' };
    expect(await found({ ...files, 'prod.auto.tfvars': 'encrypted = false' })).toEqual(['rds-unencrypted main.tf:2']);
    expect(await found({ ...files, 'prod.tfvars': 'encrypted = false' })).toEqual([]);
  });

  test('of another folder is another variable', async () => {
    const files = { 'a/main.tf': DATABASE, 'b/variables.tf': 'variable "encrypted" { default = false }' };
    expect(await found(files)).toEqual([]);
  });
});

describe('a change', () => {
  test('of a default is new where the unchanged file uses it', async () => {
    const base = { 'main.tf': DATABASE, 'variables.tf': 'variable "encrypted" { default = true }' };
    const head = { ...base, 'variables.tf': 'variable "encrypted" { default = false }' };
    const outcome = await scanned(head, base);
    expect(places(outcome.head)).toEqual(['rds-unencrypted main.tf:2']);
    expect(outcome.base).toEqual([]);
  });

  test('of another line leaves what was there, with the same identity', async () => {
    const base = { 'main.tf': DATABASE.replace('var.encrypted', 'false') };
    const outcome = await scanned({ 'main.tf': `# the database\n\n${base['main.tf']}` }, base);
    expect(places(outcome.head)).toEqual(['rds-unencrypted main.tf:4']);
    expect(outcome.head[0]?.identity).toEqual(outcome.base[0]?.identity);
  });
});

test('locals, conditions with known answers, functions and templates are followed', async () => {
  const text = `locals {
  tags    = { secure = "no" }
  secure  = local.tags.secure == "yes"
  network = format("%s/%d", "0.0.0.0", 0)
}
${DATABASE.replace('var.encrypted', 'local.secure ? true : false')}
resource "aws_security_group_rule" "ssh" {
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = concat(["10.0.0.0/8"], [local.network])
}
`;
  expect(await found({ 'main.tf': text })).toEqual(['open-admin-port main.tf:18', 'rds-unencrypted main.tf:7']);
});

test('JSON syntax is the same language', async () => {
  const text = `{
  "variable": { "encrypted": { "default": false } },
  "resource": {
    "aws_ebs_volume": {
      "data": {
        "size": 40,
        "encrypted": "\${var.encrypted}"
      }
    }
  }
}`;
  expect(await found({ 'main.tf.json': text })).toEqual(['disk-unencrypted main.tf.json:7']);
});

test('an ignore comment above the attribute is handed on with its reason', async () => {
  const text =
    'resource "aws_ebs_volume" "x" {\n  # gatehouse:ignore disk-unencrypted scratch space\n  encrypted = false\n}\n';
  const outcome = await scanned({ 'main.tf': text });
  expect(outcome.head[0]?.inlineIgnore).toEqual({ line: 2, reason: 'scratch space' });
  const slashes = await scanned({ 'main.tf': text.replace('#', '//') });
  expect(slashes.head[0]?.inlineIgnore).toEqual({ line: 2, reason: 'scratch space' });
});

test('what does not parse is told, and what seems to be missing from it is not reported', async () => {
  const text = 'resource "aws_db_instance" "main" {\n  engine = "postgres"\n  storage_encrypted = = true\n';
  const outcome = await scanned({ 'main.tf': text });
  expect(outcome.head).toEqual([]);
  expect(outcome.coverage).toMatchObject([{ kind: 'syntax', path: 'main.tf', subject: 'Terraform' }]);
});

describe('hostile modules', () => {
  const uses = 'resource "aws_ebs_volume" "x" { encrypted = local.a }';

  test('locals that name each other in a circle give nothing', async () => {
    const outcome = await scanned({ 'main.tf': `locals {\n  a = local.b\n  b = !local.a\n}\n${uses}` });
    expect(outcome).toMatchObject({ status: 'complete', head: [] });
  });

  test('texts that double from one to the next are given up, and told', async () => {
    const names = Array.from(
      { length: 60 },
      (_, index) => `  v${index} = "\${local.v${index + 1}}\${local.v${index + 1}}"`,
    );
    const outcome = await scanned({
      'main.tf': `locals {\n  a = local.v0\n${names.join('\n')}\n  v60 = "x"\n}\n${uses}`,
    });
    expect(outcome.coverage).toMatchObject([{ kind: 'budget', path: 'main.tf' }]);
  });

  test('deep nesting takes no stack', async () => {
    const deep = `locals {\n  a = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n}\n${'b {\n'.repeat(5000)}${'}\n'.repeat(5000)}${uses}`;
    expect(await scanned({ 'main.tf': deep })).toMatchObject({ status: 'complete' });
  });
});

describe('a resource for each item', () => {
  const rule = `resource "aws_vpc_security_group_ingress_rule" "in" {
  for_each    = OVER
  cidr_ipv4   = each.value.from
  from_port   = each.value.port
  to_port     = each.value.port
  ip_protocol = "tcp"
}
`;

  test('is told once when one of them is open', async () => {
    const over = '{ ssh = { port = 22, from = "0.0.0.0/0" }, rdp = { port = 3389, from = "0.0.0.0/0" } }';
    expect(await found({ 'main.tf': rule.replace('OVER', over) })).toEqual(['open-admin-port main.tf:3']);
  });

  test('is left alone when none is, when there is none, and when nobody knows', async () => {
    for (const over of ['{ ssh = { port = 22, from = "10.0.0.0/8" } }', '{}', 'var.rules', 'module.net.rules'])
      expect(await found({ 'main.tf': rule.replace('OVER', over) })).toEqual([]);
  });
});

describe('a module of the repository', () => {
  const call = (inputs: string) => `module "db" {\n  source = "./modules/db"\n${inputs}}\n`;
  const variable = (value: string) => `variable "encrypted" { default = ${value} }`;
  const inner = (value: string) => ({ 'modules/db/main.tf': DATABASE, 'modules/db/variables.tf': variable(value) });

  test('that is safe by itself is told where a call makes it unsafe', async () => {
    const files = { 'main.tf': call('  encrypted = false\n'), ...inner('true') };
    expect(await found(files)).toEqual(['rds-unencrypted main.tf:1']);
  });

  test('is left alone where calls are safe, say nothing, or hand on what nobody knows', async () => {
    for (const inputs of ['  encrypted = true\n', '', '  encrypted = var.encrypted\n', '  encrypted = aws_x.y.z\n'])
      expect(await found({ 'main.tf': call(inputs), ...inner('true') })).toEqual([]);
  });

  test('that is unsafe by itself is told there alone', async () => {
    const files = { 'main.tf': call('  encrypted = false\n'), ...inner('false') };
    expect(await found(files)).toEqual(['rds-unencrypted modules/db/main.tf:2']);
  });

  test('is told in a change of the call alone, and not for values that lie beside the module', async () => {
    const base = { 'main.tf': call(''), ...inner('true'), 'modules/db/terraform.tfvars': 'encrypted = true' };
    const outcome = await scanned({ ...base, 'main.tf': call('  encrypted = false\n') }, base);
    expect(places(outcome.head)).toEqual(['rds-unencrypted main.tf:1']);
    expect(outcome.base).toEqual([]);
  });
});
