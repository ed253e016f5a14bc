import type { Budget } from '../budget.js';
import type { FormatFile, FormatGap, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { entry, map, memberOf, textOf, type Value } from '../value.js';
import { type Tags, yamlFile } from '../yaml/document.js';
import { resolver } from './functions.js';

/** `!Sub x` is short for `{ Fn::Sub: x }` (CloudFormation's template reference, "Intrinsic functions"). */
const SHORT: Tags = (tag, value) => {
  const name = tag.slice(1);
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return { ...map([entry(long, value)], value.at), origin: 'written' };
};

/** The resources of templates, with parameters' defaults and intrinsic functions resolved. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  const gaps: FormatGap[] = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget, SHORT);
    if (error !== null) {
      gaps.push({ kind: 'syntax', path: file.path, subject: 'CloudFormation', reason: `not valid YAML: ${error}` });
    }
    return documents.flatMap((document) => resourcesOf(document, budget));
  });
  return { resources, gaps };
}

function resourcesOf(template: Value, budget: Budget): Resource[] {
  const resolve = resolver(template, budget);
  const declared = memberOf(template, 'Resources');
  if (declared?.kind !== 'map') return [];
  return declared.entries.flatMap(({ key, keyAt, value }): Resource[] => {
    const type = textOf(memberOf(value, 'Type'));
    if (type === null) return [];
    const given = memberOf(value, 'Properties');
    const properties = given === undefined ? map([], keyAt) : resolve(given);
    const attributes = properties.kind === 'map' ? properties : map([], keyAt, true);
    return [{ type, name: key, address: key, at: keyAt, attributes }];
  });
}
