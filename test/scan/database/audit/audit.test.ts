import { describe, expect, test } from '@jest/globals';
import type { Catalogue, DatabaseFunction, DatabaseRole, Grant } from '../../../../src/model/catalogue.js';
import { auditDatabase } from '../../../../src/scan/database/audit/audit.js';
import { catalogue } from '../../../helpers/catalogue.js';

function aRole(name: string, more: Partial<DatabaseRole> = {}): DatabaseRole {
  const none = { superuser: false, createRole: false, createDatabase: false, replication: false, bypassRls: false };
  return { name, login: true, inherit: true, ...none, password: null, declared: true, location: null, ...more };
}

function aGrant(object: Grant['object'], on: string, privilege: Grant['privilege'], grantee: string | null): Grant {
  return { object, on, privilege, grantee, grantor: 'keeper', grantable: false, location: null };
}

const WIPE: DatabaseFunction = {
  schema: 'billing',
  name: 'wipe',
  arguments: '',
  kind: 'function',
  owner: 'keeper',
  language: 'sql',
  securityDefiner: true,
  searchPath: 'billing',
  returnsTrigger: false,
  location: null,
};

function aDatabase(more: Partial<Catalogue> = {}): Catalogue {
  return catalogue({
    origin: 'live',
    roles: [aRole('web'), aRole('keeper')],
    schemas: [{ name: 'billing', owner: 'keeper', location: null }],
    functions: [WIPE],
    grants: [aGrant('function', 'billing.wipe()', 'EXECUTE', null)],
    ...more,
  });
}

function opened(base: Catalogue, head: Catalogue) {
  return auditDatabase({ name: 'head', catalogue: head }, { name: 'base', catalogue: base }, null);
}

describe('what is told of two databases', () => {
  test('USAGE of a schema opens what stood there: a function that everybody may call, as its owner', () => {
    const base = aDatabase();
    const head = aDatabase({ grants: [...base.grants, aGrant('schema', 'billing', 'USAGE', 'web')] });
    expect(opened(base, head).opened).toMatchObject([
      { role: 'web', right: 'EXECUTE', on: 'billing.wipe()', runsAs: 'keeper' },
    ]);
    expect(opened(head, base)).toMatchObject({ opened: [], closed: [{ role: 'web', right: 'EXECUTE' }] });
  });

  test('without a base nothing is new, and what is there is told all the same', () => {
    const report = auditDatabase({ name: 'head', catalogue: aDatabase() }, null, null);
    expect(report).toMatchObject({ base: null, opened: [], closed: [], changes: [] });
    expect(report.roles.map(({ role }) => role)).toEqual([null, 'keeper', 'web']);
  });

  test('gaps of both sides are told, each once', () => {
    const gap = { kind: 'budget', subject: null, reason: 'more', location: null } as const;
    expect(opened(aDatabase({ gaps: [gap] }), aDatabase({ gaps: [gap] })).gaps).toEqual([gap]);
  });

  test('the matrix counts what a role reaches by membership and PUBLIC, as far as it may enter', () => {
    const head = aDatabase({
      roles: [aRole('web'), aRole('staff'), aRole('boss', { superuser: true })],
      memberships: [{ role: 'staff', member: 'web', admin: false, inherit: true, set: true, location: null }],
      grants: [
        aGrant('function', 'billing.wipe()', 'EXECUTE', null),
        aGrant('schema', 'billing', 'USAGE', 'staff'),
        aGrant('column', 'billing.t.a', 'SELECT', 'staff'),
        aGrant('column', 'billing.t.b', 'SELECT', 'web'),
      ],
    });
    const { roles } = auditDatabase({ name: 'head', catalogue: head }, null, null);
    const billing = {
      schema: 'billing',
      usage: true,
      create: false,
      relations: { SELECT: 1 },
      functions: 1,
      asOwner: 1,
    };
    expect(roles.find(({ role }) => role === 'web')).toMatchObject({ memberOf: ['staff'], schemas: [billing] });
    expect(roles.find(({ role }) => role === null)?.schemas).toEqual([]);
    expect(roles.find(({ role }) => role === 'boss')).toMatchObject({
      attributes: ['superuser', 'login'],
      schemas: [],
    });
  });

  test('a circle of memberships ends', () => {
    const circle = [['a', 'b'] as const, ['b', 'a'] as const].map(([role, member]) => {
      return { role, member, admin: false, inherit: true, set: true, location: null };
    });
    const head = aDatabase({ roles: [aRole('a'), aRole('b')], memberships: circle });
    expect(auditDatabase({ name: 'head', catalogue: head }, null, null).roles).toHaveLength(3);
  });
});
