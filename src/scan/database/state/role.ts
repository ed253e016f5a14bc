import type { DatabaseRole } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A role as far as the statements went. Others hold it by reference, so that a new name reaches them all. */
export interface RoleState extends Mutable<DatabaseRole> {
  /** Whoever runs the migrations, where nobody says who that is: the role has no name then. */
  readonly isRunner: boolean;
  /** Roles whose member it is. */
  readonly memberOf: Map<RoleState, MemberState>;
}

export interface MemberState {
  admin: boolean;
  inherit: boolean;
  set: boolean;
  location: Location | null;
}

/** A role with no attribute but those of `CREATE ROLE name`. */
export function newRole(name: string, location: Location | null, declared: boolean, isRunner = false): RoleState {
  return {
    name,
    login: false,
    superuser: false,
    inherit: true,
    createRole: false,
    createDatabase: false,
    replication: false,
    bypassRls: false,
    password: null,
    declared,
    location,
    isRunner,
    memberOf: new Map(),
  };
}
