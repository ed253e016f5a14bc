import { type DefaultPrivilege, PRIVILEGES } from '../../../model/catalogue.js';
import { type Reading, rowsOf } from './reading.js';
import { flagIn, textOrNullIn, wordIn } from './row.js';

/**
 * `pg_default_acl` of all schemas replaces what the system gives, so that a right which is missing there is one that was
 * taken away; of one schema it comes on top.
 */
const DEFAULTS = `with kept as (
    select d.defaclrole, d.defaclnamespace, d.defaclobjtype, d.defaclacl,
      case when d.defaclnamespace = 0 then pg_catalog.acldefault(
        case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end, d.defaclrole)
      else null::pg_catalog.aclitem[] end as usual
    from pg_catalog.pg_default_acl d
  ), told as (
    select k.*, x.grantee, x.privilege_type, x.is_grantable, true as granted
    from kept k cross join lateral pg_catalog.aclexplode(k.defaclacl) x
    where not exists (select 1 from pg_catalog.aclexplode(k.usual) u
      where u.grantee = x.grantee and u.privilege_type = x.privilege_type and u.is_grantable = x.is_grantable)
    union all
    select k.*, u.grantee, u.privilege_type, u.is_grantable, false
    from kept k cross join lateral pg_catalog.aclexplode(k.usual) u
    where not exists (select 1 from pg_catalog.aclexplode(k.defaclacl) x
      where x.grantee = u.grantee and x.privilege_type = u.privilege_type)
  )
  select pg_catalog.pg_get_userbyid(t.defaclrole)::text as role, n.nspname::text as schema,
    case t.defaclobjtype when 'r' then 'relation' when 'S' then 'sequence' when 'f' then 'function' when 'T' then 'type'
      when 'n' then 'schema' else 'large-object' end as object,
    t.privilege_type as privilege,
    case t.grantee when 0 then null else pg_catalog.pg_get_userbyid(t.grantee)::text end as grantee,
    t.is_grantable as grantable, t.granted
  from told t left join pg_catalog.pg_namespace n on n.oid = t.defaclnamespace
  where t.defaclobjtype in ('r', 'S', 'f', 'T', 'n')`;

const OBJECTS = [
  'relation',
  'sequence',
  'function',
  'type',
  'schema',
] as const satisfies readonly DefaultPrivilege['object'][];

/** What objects that are made from now on will grant. */
export async function readDefaultPrivileges(reading: Reading): Promise<readonly DefaultPrivilege[]> {
  return (await rowsOf(reading, 'default privileges', DEFAULTS)).map((row) => {
    return {
      role: textOrNullIn(row, 'role'),
      schema: textOrNullIn(row, 'schema'),
      object: wordIn(row, 'object', OBJECTS),
      privilege: wordIn(row, 'privilege', PRIVILEGES),
      grantee: textOrNullIn(row, 'grantee'),
      grantable: flagIn(row, 'grantable'),
      granted: flagIn(row, 'granted'),
      location: null,
    };
  });
}
