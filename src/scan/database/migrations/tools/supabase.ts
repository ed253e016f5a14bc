import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { folderOf, matching, nameOf } from '../order.js';

/** What the service has set up before the first migration (its documentation, "Roles" and "Hardening the Data API"). */
const PRELUDE = `
CREATE ROLE anon; CREATE ROLE authenticated; CREATE ROLE service_role BYPASSRLS; CREATE ROLE authenticator LOGIN NOINHERIT;
GRANT anon, authenticated, service_role TO authenticator;
CREATE SCHEMA auth; CREATE SCHEMA storage; CREATE SCHEMA extensions; CREATE SCHEMA vault; CREATE SCHEMA realtime;
GRANT USAGE ON SCHEMA public, auth, storage, extensions TO anon, authenticated, service_role;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions; CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON FUNCTIONS TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO anon, authenticated, service_role;
`;

export const supabase: MigrationTool = {
  id: 'supabase',
  title: 'Supabase',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  prelude: PRELUDE,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)supabase\/migrations\/[^/]+\.sql$/, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found
        .map(({ path }) => ({ path, version: /^\d+/.exec(nameOf(path))?.[0] ?? null }))
        .sort((a, b) => compareText(a.path, b.path)),
    }));
  },
};
