import type { Catalogue, CatalogueGap, Privilege } from './catalogue.js';
import type { Location } from './location.js';
import type { Severity } from './severity.js';

/** Something that a role can do, all that stands before it counted: schema, membership, PUBLIC, policies, owners. */
export interface OpenedRight {
  /** Null: PUBLIC, which is every role. */
  readonly role: string | null;
  /** A privilege, or what comes of a membership. */
  readonly right: string;
  /** What kind of object it is on. */
  readonly object: string;
  readonly on: string;
  /** The policy whose rows, or the view through which; null: all of it. */
  readonly within: string | null;
  /** As whom it runs; null: as oneself. */
  readonly runsAs: string | null;
  /** Why it can be done, one reason after the other. */
  readonly reasons: readonly string[];
}

/** What a rule sees in a database. */
export interface DatabaseFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly note: string;
  readonly remedy: string;
  readonly location: Location | null;
  readonly isNew: boolean;
}

/** An object that one side has and the other has not, or has in another form. */
export interface ObjectChange {
  readonly state: 'new' | 'gone' | 'changed';
  readonly kind: string;
  readonly name: string;
}

/** What a role may do in one schema, as numbers of objects. */
export interface SchemaRights {
  readonly schema: string;
  readonly usage: boolean;
  readonly create: boolean;
  /** Tables and views by what may be done with them. */
  readonly relations: Readonly<Partial<Record<Privilege, number>>>;
  readonly functions: number;
  /** Functions of those that run as their owner. */
  readonly asOwner: number;
}

export interface RoleRights {
  readonly role: string | null;
  /** `superuser`, `BYPASSRLS`, …: what no grant says. */
  readonly attributes: readonly string[];
  readonly memberOf: readonly string[];
  readonly schemas: readonly SchemaRights[];
}

/** One thing that a database has to have on to be watched. */
export interface MonitoringRow {
  readonly id: string;
  readonly title: string;
  readonly state: 'on' | 'off' | 'unknown';
  readonly value: string | null;
  /** Section of the CIS PostgreSQL 16 Benchmark 1.0.0; null where it has none. */
  readonly cis: string | null;
  /** Requirement of OWASP ASVS 5.0.0. */
  readonly asvs: string;
  readonly advice: string;
}

/** What a role holds against what its statements needed. */
export interface RoleNeed {
  readonly role: string;
  readonly statements: number;
  /** Why nothing can be said of what it does not need; empty: everything it did is known. */
  readonly unknown: readonly string[];
  readonly needed: readonly string[];
  /** Rights that no statement needed. */
  readonly unneeded: readonly string[];
}

export interface LeastPrivilege {
  readonly status: 'complete' | 'partial';
  readonly reasons: readonly string[];
  /** Since when statements were counted, as the server says it; null where it does not. */
  readonly since: string | null;
  readonly roles: readonly RoleNeed[];
  /** SQL that takes away what is not needed, and SQL that would have been enough. */
  readonly revoke: readonly string[];
  readonly grant: readonly string[];
}

/** All that `gatehouse database` says. */
export interface DatabaseReport {
  /** How the sides are called; no base: nothing was compared. */
  readonly base: string | null;
  readonly head: string;
  readonly catalogue: Catalogue;
  readonly findings: readonly DatabaseFinding[];
  readonly opened: readonly OpenedRight[];
  readonly closed: readonly OpenedRight[];
  readonly changes: readonly ObjectChange[];
  readonly roles: readonly RoleRights[];
  readonly monitoring: readonly MonitoringRow[];
  readonly leastPrivilege: LeastPrivilege | null;
  /** Of both sides. */
  readonly gaps: readonly CatalogueGap[];
}
