import type { DatabaseRole } from '../../../model/catalogue.js';
import type { DatabaseRule } from './rule.js';
import { hitsOf } from './words.js';

/** Roles of the server, and of services that run it, that open all of it (PostgreSQL manual, 22.5). */
const STRONG =
  /^(?:pg_(?:read_all_data|write_all_data|read_server_files|write_server_files|execute_server_program|signal_backend|create_subscription|maintain|checkpoint)|rds_superuser|rds_replication|cloudsqlsuperuser|azure_pg_admin|postgres|supabase_admin)$/;

export const newMembership: DatabaseRule = {
  id: 'database-new-membership',
  title: 'A role can act as another',
  message: 'It has every right of that role, those too that the role gets later.',
  remedy: 'Grant the rights that are needed to the role itself.',
  severity: 'medium',
  cwe: ['CWE-269'],
  asvs: ['8.2.1'],
  references: ['https://www.postgresql.org/docs/current/role-membership.html'],
  docs: {
    why: 'A membership is the shortest way to rights that no line names.',
    fix: 'A role for each need, granted by table. Of the roles of the server (`pg_read_all_data` and the like) none for a service.',
    bad: 'GRANT app_owner TO web;',
    good: 'GRANT SELECT, INSERT ON app.orders TO web;',
  },
  level: 'block',
  inChange: ({ gained, head }) => {
    const roles = new Map(head.roles.map((role) => [role.name, role]));
    return hitsOf(
      gained.filter(({ object }) => object === 'role'),
      ({ on, passesOn }) => (STRONG.test(on) || passesOn || isStrong(roles.get(on)) ? 'high' : 'medium'),
    );
  },
};

function isStrong(role: DatabaseRole | undefined): boolean {
  return role !== undefined && (role.superuser || role.bypassRls || role.createRole || role.replication);
}
