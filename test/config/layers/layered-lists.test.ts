import { describe, expect, test } from '@jest/globals';
import { layerAt, nameOf, policyOn } from '../../helpers/layers.js';

const ORG = nameOf(layerAt('org'));
const ON_ORG = `version: 1\nextends: ${layerAt('org')}\n`;

function exception(id: string): string {
  return `{ id: ${id}, reason: reviewed, owner: "@acme/shop", expires: 2027-01-31 }`;
}

async function gateOf(own: string, org: string) {
  return (await policyOn(`${ON_ORG}${own}`, { org: `version: 1\n${org}` })).policy.gate;
}

describe('exceptions of a repository', () => {
  const two = `exceptions: [${exception('GHSA-aaaa-bbbb-cccc')}, ${exception('GHSA-dddd-eeee-ffff')}]\n`;

  test('count where the layer lets them, or these', async () => {
    const ids = async (overridable: string) => {
      const { policy } = await policyOn(`${ON_ORG}${two}`, { org: `version: 1\noverridable: [${overridable}]\n` });
      return policy.exceptions.map(({ id, line, layer }) => [id, line, layer]);
    };
    const both = [
      ['GHSA-aaaa-bbbb-cccc', 3, undefined],
      ['GHSA-dddd-eeee-ffff', 3, undefined],
    ];
    expect(await ids('exceptions')).toEqual(both);
    expect(await ids('exceptions.GHSA-aaaa-bbbb-cccc, exceptions.GHSA-dddd-eeee-ffff')).toEqual(both);
    await expect(ids('exceptions.GHSA-aaaa-bbbb-cccc')).rejects.toThrow('exceptions: GHSA-dddd-eeee-ffff could loosen');
  });

  test('stand under the days of the layer; those of the layer need no owner of this repository', async () => {
    const facts = { now: new Date('2026-12-01T00:00:00Z'), owners: new Set(['@acme/shop']) };
    const org = `version: 1\noverridable: [exceptions]\ngate: { max-exception-days: 30, exception-owners: codeowners }\n`;
    await expect(policyOn(`${ON_ORG}${two}`, { org }, { facts })).rejects.toThrow(
      'p.yml:3: expires 2027-01-31 is more than gate.max-exception-days: 30 from today',
    );
    const shared = '{ id: GHSA-x, reason: reviewed, owner: "@acme/security", expires: 2026-12-20 }';
    const { policy } = await policyOn(ON_ORG, { org: `${org}exceptions: [${shared}]\n` }, { facts });
    expect(policy.exceptions).toMatchObject([{ id: 'GHSA-x', layer: ORG, line: 4 }]);
  });
});

describe('rules', () => {
  const rule = (id: string, then: string) => `{ id: ${id}, when: "finding.rule == '${id}'", then: ${then} }`;
  const ids = (gate: Readonly<Record<string, unknown>>) =>
    (gate.rules as readonly { id: string }[]).map(({ id }) => id);

  test('of the layer stand first, unless it lets its own be overridden', async () => {
    const org = `gate: { rules: [${rule('theirs', 'warn')}] }\n`;
    expect(ids(await gateOf(`gate: { rules: [${rule('ours', 'block')}] }\n`, org))).toEqual(['theirs', 'ours']);
    const free = await gateOf(`gate: { rules: [${rule('ours', 'ignore')}] }\n`, `${org}overridable: [gate.rules]\n`);
    expect(ids(free)).toEqual(['ours', 'theirs']);
    const [replaced] = (
      await gateOf(`gate: { rules: [${rule('theirs', 'block')}] }\n`, `${org}overridable: [gate.rules.theirs]\n`)
    ).rules as readonly { then: string }[];
    expect(replaced?.then).toBe('block');
  });

  test('said again change nothing; together they have the bound of one file', async () => {
    const org = `gate: { rules: [${rule('theirs', 'warn')}] }\n`;
    expect(ids(await gateOf(org, org))).toEqual(['theirs']);
    const many = (from: number) =>
      `gate: { rules: [${Array.from({ length: 300 }, (_, at) => rule(`r${from + at}`, 'block')).join(', ')}] }\n`;
    await expect(gateOf(many(0), many(300))).rejects.toThrow('together with what it extends');
  });
});
