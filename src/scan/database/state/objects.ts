import type { Column, DatabaseFunction, DatabaseTrigger, Relation, RowPolicy } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import type { Acl, Grantee } from './acl.js';
import type { RoleState } from './role.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What has an owner and rights. */
export interface Owned {
  owner: RoleState;
  acl: Acl;
}

export interface SchemaState extends Owned {
  name: string;
  location: Location | null;
  /** False where no statement creates it: it is of the server, of an extension or of nobody. */
  declared: boolean;
  readonly relations: Map<string, RelationState>;
  /** By name, then by the types of the arguments. */
  readonly functions: Map<string, Map<string, FunctionState>>;
  readonly types: Map<string, TypeState>;
}

export interface ColumnState extends Mutable<Column> {
  acl: Acl;
}

export type PolicyState = Mutable<Omit<RowPolicy, 'schema' | 'relation' | 'roles'>> & { roles: Grantee[] };

export type TriggerState = Mutable<Omit<DatabaseTrigger, 'schema' | 'relation'>> & {
  /** What it calls, as the statement names it. */
  called: readonly string[];
};

export interface RelationState
  extends Owned,
    Mutable<Omit<Relation, 'schema' | 'owner' | 'columns' | 'reads' | 'location'>> {
  schema: SchemaState;
  declared: boolean;
  location: Location | null;
  readonly columns: Map<string, ColumnState>;
  readonly policies: Map<string, PolicyState>;
  readonly triggers: Map<string, TriggerState>;
  /** Of a view; null where its text could not be read. */
  reads: RelationState[] | null;
  /** Sequences of its columns. */
  readonly sequences: Set<RelationState>;
  /** The column whose sequence it is: it goes where that goes. */
  ofColumn: { readonly relation: RelationState; column: string } | null;
}

export interface FunctionState extends Owned, Mutable<Omit<DatabaseFunction, 'schema' | 'owner'>> {
  schema: SchemaState;
  declared: boolean;
  /** Its text, where it is one; what a call of it does is read from here. */
  body: { readonly text: string; readonly location: Location } | null;
  readonly parameters: readonly string[];
}

export interface TypeState extends Owned {
  name: string;
  schema: SchemaState;
  kind: 'enum' | 'composite' | 'domain' | 'range' | 'base';
}
