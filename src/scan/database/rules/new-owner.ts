import { qualified, signature } from '../name.js';
import type { Comparison, DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

export const newOwner: DatabaseRule = {
  id: 'database-new-owner',
  title: 'Something has another owner',
  message: 'An owner may change and drop it, grant rights on it to anybody, and row level security does not hold him.',
  remedy: 'Let a role own it that nobody logs in with; grant the service what its queries need.',
  severity: 'medium',
  cwe: ['CWE-282'],
  asvs: ['8.2.1'],
  references: ['https://www.postgresql.org/docs/current/ddl-priv.html'],
  docs: {
    why: 'Ownership is every right at once, and no REVOKE takes it back.',
    fix: 'Owners without LOGIN; services are members of none of them.',
    bad: 'ALTER TABLE accounts OWNER TO web;',
    good: 'ALTER TABLE accounts OWNER TO app_owner;\nGRANT SELECT ON accounts TO web;',
  },
  level: 'block',
  inChange: ({ changed, head }) => {
    const logins = new Set(head.roles.filter(({ login, declared }) => login || !declared).map(({ name }) => name));
    const sets = [
      ...changed.schemas.altered.map(({ before, after }) => ({
        before,
        after,
        what: `schema ${qualified(after.name)}`,
      })),
      ...changed.relations.altered.map(({ before, after }) => ({
        before,
        after,
        what: qualified(after.schema, after.name),
      })),
      ...changed.functions.altered.map(({ before, after }) => ({
        before,
        after,
        what: signature(after.schema, after.name, after.arguments),
      })),
    ];
    return sets.flatMap((each) => hitOf(each, logins));
  },
};

type Owned = Comparison['head']['schemas'][number] | Comparison['head']['relations'][number];

function hitOf(
  {
    before,
    after,
    what,
  }: {
    readonly before: Pick<Owned, 'owner'>;
    readonly after: Pick<Owned, 'owner' | 'location'>;
    readonly what: string;
  },
  logins: ReadonlySet<string>,
): Hit[] {
  const { owner, location } = after;
  if (owner === null || owner === before.owner) return [];
  return [
    {
      note: `\`${plain(what)}\` is now owned by \`${plain(owner)}\`, before by ${before.owner === null ? 'who runs the migrations' : `\`${plain(before.owner)}\``}.`,
      location,
      subject: [what, owner],
      severity: logins.has(owner) ? 'medium' : 'low',
    },
  ];
}
