import type { Location } from './location.js';

/**
 * What a PostgreSQL database says of who may do what, whoever read it: the migrations, a live server or a snapshot.
 * Names are as the server holds them (folded, unquoted); where several stand in one text (`schema.name`), a part that
 * could be taken for two is quoted as `quote_ident` does. What a reader does not know is `null`, never a guess.
 * Terms: PostgreSQL manual, "Privileges" (5.8), "Row Security Policies" (5.9), "Database Roles" (22).
 */
export interface Catalogue {
  /** Whose rules hold. Of MySQL and SQL Server only roles, grants and settings are read. */
  readonly dialect: 'postgresql' | 'mysql' | 'sqlserver';
  /** Which reader built it. */
  readonly origin: 'migrations' | 'live' | 'snapshot';
  /** Major version of the server; null where nothing says so. */
  readonly serverVersion: number | null;
  readonly database: DatabaseFacts;
  readonly roles: readonly DatabaseRole[];
  readonly memberships: readonly Membership[];
  readonly schemas: readonly DatabaseSchema[];
  /** Tables, partitioned and foreign tables, views, materialised views and sequences. */
  readonly relations: readonly Relation[];
  readonly functions: readonly DatabaseFunction[];
  readonly grants: readonly Grant[];
  readonly defaultPrivileges: readonly DefaultPrivilege[];
  readonly policies: readonly RowPolicy[];
  readonly triggers: readonly DatabaseTrigger[];
  readonly extensions: readonly DatabaseExtension[];
  readonly settings: readonly DatabaseSetting[];
  /** What the reader could not make out; whatever depends on one of these is unknown. */
  readonly gaps: readonly CatalogueGap[];
}

export interface DatabaseFacts {
  readonly owner: string | null;
}

/** Where the statement stands that gave an object its present form; null for what came from a server. */
export interface Placed {
  readonly location: Location | null;
}

export interface DatabaseRole extends Placed {
  readonly name: string;
  readonly login: boolean;
  readonly superuser: boolean;
  readonly inherit: boolean;
  readonly createRole: boolean;
  readonly createDatabase: boolean;
  readonly replication: boolean;
  readonly bypassRls: boolean;
  /** How the statement or the server keeps the password; null where it has none or nobody may look. Never the password. */
  readonly password: 'scram-sha-256' | 'md5' | 'plain' | null;
  /** False where migrations name a role that none of them creates: its attributes are then unknown. */
  readonly declared: boolean;
}

/** `member` may act as `role`: `GRANT role TO member`. */
export interface Membership extends Placed {
  readonly role: string;
  readonly member: string;
  readonly admin: boolean;
  /** Whether rights come without SET ROLE (PostgreSQL 16 keeps it by grant, older servers by role). */
  readonly inherit: boolean;
  readonly set: boolean;
}

export interface DatabaseSchema extends Placed {
  readonly name: string;
  readonly owner: string | null;
}

export type RelationKind = 'table' | 'partitioned-table' | 'foreign-table' | 'view' | 'materialized-view' | 'sequence';

export interface Relation extends Placed {
  readonly schema: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly owner: string | null;
  readonly columns: readonly Column[];
  readonly rowSecurity: boolean;
  readonly forceRowSecurity: boolean;
  /** Of a view: its rights are those of who asks (PostgreSQL 15), not of its owner. */
  readonly securityInvoker: boolean;
  /** Schema-qualified relations that a view reads; null where its text could not be read. Absent for tables. */
  readonly reads?: readonly string[] | null;
}

export interface Column extends Placed {
  readonly name: string;
  /** As the server prints it: `character varying(255)`, `jsonb`, `public.mood`. */
  readonly type: string;
}

export interface DatabaseFunction extends Placed {
  readonly schema: string;
  readonly name: string;
  /** Input types as the server prints them, in order: `integer, text`. With schema and name the function's identity. */
  readonly arguments: string;
  readonly kind: 'function' | 'procedure' | 'aggregate' | 'window';
  readonly owner: string | null;
  readonly language: string;
  readonly securityDefiner: boolean;
  /** `SET search_path` of the function; null where it has none. */
  readonly searchPath: string | null;
  readonly returnsTrigger: boolean;
}

export type GrantObject =
  | 'database'
  | 'schema'
  | 'relation'
  | 'column'
  | 'function'
  | 'type'
  | 'language'
  | 'foreign-server'
  | 'parameter';

export const PRIVILEGES = [
  'SELECT',
  'INSERT',
  'UPDATE',
  'DELETE',
  'TRUNCATE',
  'REFERENCES',
  'TRIGGER',
  'MAINTAIN',
  'USAGE',
  'CREATE',
  'EXECUTE',
  'CONNECT',
  'TEMPORARY',
  'SET',
  'ALTER SYSTEM',
] as const;
export type Privilege = (typeof PRIVILEGES)[number];

/** One privilege of one role on one object. Rights that an owner has by owning, and those that PUBLIC has when nobody revoked them, are listed too. */
export interface Grant extends Placed {
  readonly object: GrantObject;
  /** `schema`, `schema.name`, `schema.name.column` or `schema.name(arguments)`; the name alone for databases and languages. */
  readonly on: string;
  readonly privilege: Privilege;
  /** Null: PUBLIC, which is every role. */
  readonly grantee: string | null;
  readonly grantor: string | null;
  readonly grantable: boolean;
}

/** What objects that `role` creates from now on will grant: `ALTER DEFAULT PRIVILEGES`. */
export interface DefaultPrivilege extends Placed {
  /** Null: whoever runs the migrations. */
  readonly role: string | null;
  /** Null: in every schema. */
  readonly schema: string | null;
  readonly object: 'relation' | 'sequence' | 'function' | 'type' | 'schema';
  readonly privilege: Privilege;
  readonly grantee: string | null;
  readonly grantable: boolean;
  /** False: a right that PUBLIC or the owner would have is taken away. */
  readonly granted: boolean;
}

export interface RowPolicy extends Placed {
  readonly schema: string;
  readonly relation: string;
  readonly name: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly permissive: boolean;
  /** Null stands for PUBLIC. */
  readonly roles: readonly (string | null)[];
  /** As written or as the server prints it; null where there is none. */
  readonly using: string | null;
  readonly check: string | null;
  /** True where the condition holds for every row, whoever asks. */
  readonly always: boolean;
}

export interface DatabaseTrigger extends Placed {
  readonly schema: string;
  readonly relation: string;
  readonly name: string;
  /** `schema.name` of what it calls. */
  readonly calls: string;
  readonly enabled: boolean;
}

export interface DatabaseExtension extends Placed {
  readonly name: string;
  readonly schema: string | null;
}

/** `ALTER SYSTEM`, `ALTER DATABASE … SET`, `ALTER ROLE … SET`, or what the server reports. */
export interface DatabaseSetting extends Placed {
  readonly name: string;
  readonly value: string;
  /** Null: of the whole server or database. */
  readonly role: string | null;
}

export interface CatalogueGap extends Placed {
  readonly kind:
    | 'unparsed'
    | 'dynamic-sql'
    | 'unknown-extension'
    | 'code'
    | 'order'
    | 'permission'
    | 'budget'
    | 'version'
    | 'statement';
  /** What is unknown for it: `schema`, `schema.name`, a role; null: anything may be. */
  readonly subject: string | null;
  readonly reason: string;
}
