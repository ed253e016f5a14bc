import type {
  Catalogue,
  DatabaseFunction,
  DatabaseRole,
  Grant,
  Membership,
  Relation,
  RowPolicy,
} from '../../../model/catalogue.js';
import { groupBy } from '../../../util/group-by.js';
import { partsOf, qualified, signature } from '../name.js';

/** A catalogue by what is asked of it. Names of holders: null is PUBLIC. */
export interface GrantIndex {
  readonly catalogue: Catalogue;
  readonly roles: ReadonlyMap<string, DatabaseRole>;
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly functions: ReadonlyMap<string, DatabaseFunction>;
  readonly policies: ReadonlyMap<string, readonly RowPolicy[]>;
  readonly schemas: ReadonlySet<string>;
  /** Grants on schemas by schema, then by who has them. */
  readonly onSchemas: ReadonlyMap<string, ReadonlyMap<string | null, readonly Grant[]>>;
  /** Grants on what is in schemas, the same way. */
  readonly inSchemas: ReadonlyMap<string, ReadonlyMap<string | null, readonly Grant[]>>;
  /** Grants on everything else by who has them. */
  readonly others: ReadonlyMap<string | null, readonly Grant[]>;
}

export function indexOf(catalogue: Catalogue): GrantIndex {
  const { roles, memberships, relations, functions, policies, schemas, grants } = catalogue;
  const isInSchema = ({ object }: Grant) => ['relation', 'column', 'function', 'type'].includes(object);
  return {
    catalogue,
    roles: new Map(roles.map((role) => [role.name, role])),
    memberships: groupBy(memberships, ({ member }) => member),
    relations: new Map(relations.map((relation) => [qualified(relation.schema, relation.name), relation])),
    functions: new Map(functions.map((one) => [signature(one.schema, one.name, one.arguments), one])),
    policies: groupBy(policies, ({ schema, relation }) => qualified(schema, relation)),
    schemas: new Set(schemas.map(({ name }) => name)),
    onSchemas: byHolder(grants.filter(({ object }) => object === 'schema')),
    inSchemas: byHolder(grants.filter(isInSchema)),
    others: groupBy(
      grants.filter((grant) => grant.object !== 'schema' && !isInSchema(grant)),
      ({ grantee }) => grantee,
    ),
  };
}

function byHolder(grants: readonly Grant[]): Map<string, Map<string | null, readonly Grant[]>> {
  const schemas = groupBy(grants, ({ on }) => partsOf(on)[0] ?? '');
  return new Map([...schemas].map(([schema, own]) => [schema, groupBy(own, ({ grantee }) => grantee)]));
}
