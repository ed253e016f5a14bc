import { signature } from '../name.js';
import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

export const definerSearchPath: DatabaseRule = {
  id: 'database-definer-search-path',
  title: 'A function with its owner\u2019s rights looks names up where its caller says',
  message:
    'Callers put objects of their own before those that the function means, and these run with the rights of its owner.',
  remedy: "Add `SET search_path = ''` and write names with their schema.",
  severity: 'medium',
  cwe: ['CWE-426'],
  asvs: ['13.2.2'],
  references: ['https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY'],
  docs: {
    why: 'It is the way from a login of a service to the owner of the database.',
    fix: 'An empty search_path in the function, and names with their schema.',
    bad: 'CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;',
    good: "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ SELECT 1 $$;",
  },
  level: 'block',
  isHabit: true,
  inState: ({ functions }) =>
    functions
      .filter(
        ({ securityDefiner, searchPath, language }) =>
          securityDefiner && searchPath === null && !/^(?:c|internal)$/.test(language),
      )
      .map(({ schema, name, arguments: types, location }) => ({
        note: `\`${plain(signature(schema, name, types))}\`.`,
        location,
        subject: [signature(schema, name, types)],
      })),
};
