import { type Grant, type GrantObject, PRIVILEGES } from '../../../model/catalogue.js';
import { qualified, signature } from '../name.js';
import { notOfExtension, OWN_SCHEMA, type Reading, rowsOf } from './reading.js';
import { flagIn, textOrNullIn, textsIn, wordIn } from './row.js';

/** A kind of object that has an access list, as SQL over its catalogue. */
interface Listed {
  readonly object: GrantObject;
  readonly catalog: string;
  readonly from: string;
  readonly id: string;
  /** Number of the column; absent: the object itself. */
  readonly sub?: string;
  /** Its name from the outside in, as texts of an array. */
  readonly named: string;
  readonly acl: string;
  readonly owner: string;
  /** Letter of `acldefault`: what holds while nobody has granted or revoked anything. Null: nothing. */
  readonly usual: string | null;
  /** Whether it is the database's own; null: all are. Of others only what was granted since is told. */
  readonly own: string | null;
  readonly where?: string;
}

const IN_SCHEMA = (table: string, alias: string, schema: string) =>
  `pg_catalog.${table} ${alias} join pg_catalog.pg_namespace n on n.oid = ${alias}.${schema}`;
/** What initdb grants to everybody on the information schema, which `pg_init_privs` does not know. */
const INFORMATION = "n.nspname = 'information_schema' and x.grantee = 0 and x.privilege_type in ('SELECT', 'USAGE')";

const LISTED: readonly Listed[] = [
  {
    object: 'database',
    catalog: 'pg_database',
    from: 'pg_catalog.pg_database d',
    id: 'd.oid',
    named: 'd.datname',
    acl: 'd.datacl',
    owner: 'd.datdba',
    usual: "'d'",
    own: null,
    where: 'd.datname = pg_catalog.current_database()',
  },
  {
    object: 'schema',
    catalog: 'pg_namespace',
    from: 'pg_catalog.pg_namespace n',
    id: 'n.oid',
    named: 'n.nspname',
    acl: 'n.nspacl',
    owner: 'n.nspowner',
    usual: "'n'",
    own: `${OWN_SCHEMA} and ${notOfExtension('pg_namespace', 'n.oid')}`,
    where: `n.nspname not like 'pg\\_temp\\_%' and n.nspname not like 'pg\\_toast%' and not (${INFORMATION})`,
  },
  {
    object: 'relation',
    catalog: 'pg_class',
    from: IN_SCHEMA('pg_class', 'c', 'relnamespace'),
    id: 'c.oid',
    named: 'n.nspname, c.relname',
    acl: 'c.relacl',
    owner: 'c.relowner',
    usual: "case c.relkind when 'S' then 's'::\"char\" else 'r'::\"char\" end",
    own: `${OWN_SCHEMA} and ${notOfExtension('pg_class', 'c.oid')}`,
    where: `c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and n.nspname not like 'pg\\_temp\\_%' and not (${INFORMATION})`,
  },
  {
    object: 'column',
    catalog: 'pg_class',
    from: `${IN_SCHEMA('pg_class', 'c', 'relnamespace')}
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped`,
    id: 'c.oid',
    sub: 'a.attnum',
    named: 'n.nspname, c.relname, a.attname',
    acl: 'a.attacl',
    owner: 'c.relowner',
    usual: null,
    own: `${OWN_SCHEMA} and ${notOfExtension('pg_class', 'c.oid')}`,
  },
  {
    object: 'function',
    catalog: 'pg_proc',
    from: IN_SCHEMA('pg_proc', 'p', 'pronamespace'),
    id: 'p.oid',
    named: 'n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)',
    acl: 'p.proacl',
    owner: 'p.proowner',
    usual: "'f'",
    own: `${OWN_SCHEMA} and ${notOfExtension('pg_proc', 'p.oid')}`,
    where: "n.nspname not like 'pg\\_temp\\_%'",
  },
  {
    object: 'type',
    catalog: 'pg_type',
    from: `${IN_SCHEMA('pg_type', 't', 'typnamespace')} left join pg_catalog.pg_class k on k.oid = t.typrelid`,
    id: 't.oid',
    named: 'n.nspname, t.typname',
    acl: 't.typacl',
    owner: 't.typowner',
    usual: "'T'",
    own: `${OWN_SCHEMA} and ${notOfExtension('pg_type', 't.oid')}`,
    where: "(t.typtype in ('e', 'd', 'r') or k.relkind = 'c') and n.nspname not like 'pg\\_temp\\_%'",
  },
  {
    object: 'language',
    catalog: 'pg_language',
    from: 'pg_catalog.pg_language l',
    id: 'l.oid',
    named: 'l.lanname',
    acl: 'l.lanacl',
    owner: 'l.lanowner',
    usual: "'l'",
    own: 'false',
  },
  {
    object: 'foreign-server',
    catalog: 'pg_foreign_server',
    from: 'pg_catalog.pg_foreign_server s',
    id: 's.oid',
    named: 's.srvname',
    acl: 's.srvacl',
    owner: 's.srvowner',
    usual: "'S'",
    own: null,
  },
];

/** Since PostgreSQL 15; nothing is granted unless somebody did. */
const PARAMETERS: Listed = {
  object: 'parameter',
  catalog: 'pg_parameter_acl',
  from: 'pg_catalog.pg_parameter_acl g',
  id: 'g.oid',
  named: 'g.parname',
  acl: 'g.paracl',
  owner: '10::pg_catalog.oid',
  usual: null,
  own: null,
};

/**
 * Every right of every role on every object, what the owner has by owning and PUBLIC by nobody's word included. Of the
 * system's objects, and of those of extensions, only what was granted since (`pg_init_privs`).
 */
export async function readGrants(reading: Reading): Promise<readonly Grant[]> {
  const [known] = await reading.query(
    "select pg_catalog.to_regclass('pg_catalog.pg_parameter_acl') is not null as has",
  );
  const listed = known !== undefined && flagIn(known, 'has') ? [...LISTED, PARAMETERS] : LISTED;
  const grants: Grant[] = [];
  for (const one of listed) {
    for (const row of await rowsOf(reading, `rights on a ${one.object.replace('-', ' ')}`, textOf(one))) {
      grants.push({
        object: one.object,
        on: nameOf(one.object, textsIn(row, 'named')),
        privilege: wordIn(row, 'privilege', PRIVILEGES),
        grantee: textOrNullIn(row, 'grantee'),
        grantor: textOrNullIn(row, 'grantor'),
        grantable: flagIn(row, 'grantable'),
        location: null,
      });
    }
  }
  return grants;
}

function nameOf(object: GrantObject, named: readonly (string | null)[]): string {
  const parts = named.map((part) => part ?? '');
  if (object === 'function') return signature(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '');
  return qualified(...parts);
}

function textOf({ catalog, from, id, sub = '0', named, acl, owner, usual, own, where }: Listed): string {
  const inForce = usual === null ? acl : `coalesce(${acl}, pg_catalog.acldefault(${usual}, ${owner}))`;
  const first = `coalesce((select i.initprivs from pg_catalog.pg_init_privs i where i.objoid = ${id} and i.objsubid = ${sub}
      and i.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass),
    ${usual === null ? 'null::pg_catalog.aclitem[]' : `pg_catalog.acldefault(${usual}, ${owner})`})`;
  const since = `${acl} is not null and not exists (select 1 from pg_catalog.aclexplode(${first}) f
    where f.grantee = x.grantee and f.privilege_type = x.privilege_type)`;
  return `select array[${named}]::text[] as named, x.privilege_type as privilege,
      case x.grantee when 0 then null else pg_catalog.pg_get_userbyid(x.grantee)::text end as grantee,
      pg_catalog.pg_get_userbyid(x.grantor)::text as grantor, x.is_grantable as grantable
    from ${from} cross join lateral pg_catalog.aclexplode(${inForce}) x
    where ${where ?? 'true'} and ${own === null ? 'true' : `((${own}) or (${since}))`}`;
}
