import { describe, expect, test } from '@jest/globals';
import { type Grant, PRIVILEGES } from '../../../../src/model/catalogue.js';
import { changedObjects } from '../../../../src/scan/database/compare/changed.js';
import { catalogue } from '../../../helpers/catalogue.js';

function granted(grant: Partial<Grant>): Grant {
  return {
    object: 'schema',
    on: 'billing',
    privilege: 'USAGE',
    grantee: 'web',
    grantor: null,
    grantable: false,
    location: null,
    ...grant,
  };
}

describe('what two catalogues hold', () => {
  test('a right that only the head has is added, and one that only the base has is removed', () => {
    const base = catalogue({ grants: [granted({ grantee: 'old' })] });
    const head = catalogue({ grants: [granted({ grantee: 'web' })] });
    const { added, removed, altered } = changedObjects(base, head).grants;

    expect(added.map(({ grantee }) => grantee)).toEqual(['web']);
    expect(removed.map(({ grantee }) => grantee)).toEqual(['old']);
    expect(altered).toEqual([]);
  });

  test('a right with another grantor or place is the same right', () => {
    const base = catalogue({ grants: [granted({ grantor: 'a', location: { path: 'a.sql', startLine: 1 } })] });
    const head = catalogue({ grants: [granted({ grantor: 'b', location: { path: 'b.sql', startLine: 9 } })] });

    expect(changedObjects(base, head).grants).toEqual({ added: [], removed: [], altered: [] });
  });

  test('a right that may be passed on from now on is altered', () => {
    const base = catalogue({ grants: [granted({})] });
    const head = catalogue({ grants: [granted({ grantable: true })] });

    expect(changedObjects(base, head).grants.altered).toHaveLength(1);
  });

  test('names that could be put together alike stay two objects', () => {
    const table = { kind: 'table', owner: null, columns: [], rowSecurity: false } as const;
    const rest = { forceRowSecurity: false, securityInvoker: false, location: null };
    const base = catalogue({ relations: [{ ...table, ...rest, schema: 'a', name: 'b.c' }] });
    const head = catalogue({ relations: [{ ...table, ...rest, schema: 'a.b', name: 'c' }] });

    expect(changedObjects(base, head).relations.added).toHaveLength(1);
  });

  test('every right that PostgreSQL knows is told', () => {
    const head = catalogue({ grants: PRIVILEGES.map((privilege) => granted({ privilege })) });

    expect(changedObjects(catalogue(), head).grants.added).toHaveLength(PRIVILEGES.length);
  });
});
