import type { Node, ObjectWithArgs, TypeName } from 'libpg-query';
import { printed } from '../name.js';
import type { DatabaseState } from '../state/database-state.js';
import { typeOfExtension } from './extension-objects.js';
import { findRelation, findType, rangeOf } from './lookup.js';
import { namesIn } from './tree.js';

/** How the server prints its own types (`format_type`), by their names in pg_type. */
const PRINTED: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bpchar: 'character',
  varchar: 'character varying',
  varbit: 'bit varying',
  time: 'time without time zone',
  timetz: 'time with time zone',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  char: '"char"',
};
const SERIAL: Readonly<Record<string, string>> = {
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
};
/** Types of pg_catalog that are printed by their own names. */
const PLAIN = new Set(
  (
    'text bytea json jsonb uuid date numeric interval name oid xml money inet cidr macaddr macaddr8 bit point line lseg box path ' +
    'polygon circle tsvector tsquery regclass regproc regprocedure regrole regnamespace regtype regconfig void record trigger ' +
    'event_trigger anyelement anyarray anynonarray anyenum anyrange anymultirange anycompatible anycompatiblearray cstring ' +
    'internal language_handler fdw_handler int4range int8range numrange tsrange tstzrange daterange int4multirange ' +
    'int8multirange nummultirange tsmultirange tstzmultirange datemultirange pg_lsn txid_snapshot pg_snapshot xid xid8 cid tid ' +
    'refcursor int2vector oidvector jsonpath'
  ).split(' '),
);

export function isSerial(type: TypeName | undefined): boolean {
  return Object.hasOwn(SERIAL, namesIn(type?.names).at(-1) ?? '');
}

/**
 * A type as the server prints it: `character varying(20)`, `public.mood[]`.
 * @param withModifier false: as in the signature of a function, where there is no length
 */
export function printedType(state: DatabaseState, type: TypeName | undefined, withModifier = true): string {
  if (type === undefined) return '';
  if (type.pct_type === true) return typeOfColumn(state, namesIn(type.names));
  const base = baseType(state, namesIn(type.names));
  const modified = withModifier ? withModifiers(base, namesIn(type.typmods)) : base;
  return (type.arrayBounds?.length ?? 0) > 0 ? `${modified}[]` : modified;
}

function baseType(state: DatabaseState, names: readonly string[]): string {
  const name = names.at(-1) ?? '';
  const schema = names.at(-2);
  if (schema === undefined || schema === 'pg_catalog') {
    if (schema === 'pg_catalog' || findType(state, names) === undefined) {
      if (Object.hasOwn(PRINTED, name)) return PRINTED[name] ?? name;
      if (Object.hasOwn(SERIAL, name)) return SERIAL[name] ?? name;
      if (PLAIN.has(name)) return name;
      if (name.startsWith('_') && (PLAIN.has(name.slice(1)) || Object.hasOwn(PRINTED, name.slice(1))))
        return `${baseType(state, [name.slice(1)])}[]`;
    }
  }
  const own = findType(state, names) ?? findRelation(state, rangeOf(names));
  if (own !== undefined) return printed(own.schema.name, own.name);
  const home = schema ?? typeOfExtension(state, name);
  return home === null ? printed(name) : printed(home, name);
}

function withModifiers(type: string, modifiers: readonly string[]): string {
  if (modifiers.length === 0 || type === 'interval') return type;
  const zone = /^(time(?:stamp)?)( with(?:out)? time zone)$/.exec(type);
  const list = modifiers.join(',');
  return zone === null ? `${type}(${list})` : `${zone[1]}(${list})${zone[2]}`;
}

/** `table.column%TYPE`. */
function typeOfColumn(state: DatabaseState, names: readonly string[]): string {
  const relation = findRelation(state, rangeOf(names.slice(0, -1)));
  return relation?.columns.get(names.at(-1) ?? '')?.type.replace(/\([\d,]+\)/, '') ?? names.join('.');
}

/** The types of the arguments that identify a function: of those that are put in, without lengths. */
export function argumentTypes(state: DatabaseState, { objargs, objfuncargs }: ObjectWithArgs): string {
  const parameters = objfuncargs ?? [];
  const inputs = parameters.filter(isInput);
  const types =
    parameters.length > 0
      ? inputs.map((node) => ('FunctionParameter' in node ? node.FunctionParameter.argType : undefined))
      : typesIn(objargs);
  return types.map((type) => printedType(state, type, false)).join(', ');
}

function typesIn(nodes: readonly Node[] | undefined): (TypeName | undefined)[] {
  return (nodes ?? []).map((node) => ('TypeName' in node ? node.TypeName : undefined));
}

/** Whether a parameter is one that the caller gives. */
export function isInput(node: Node): boolean {
  if (!('FunctionParameter' in node)) return false;
  const { mode } = node.FunctionParameter;
  return mode !== 'FUNC_PARAM_OUT' && mode !== 'FUNC_PARAM_TABLE';
}
