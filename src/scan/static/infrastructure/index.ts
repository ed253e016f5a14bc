import { cloudformation } from './cloudformation/index.js';
import { compose } from './compose/index.js';
import { dockerfile } from './dockerfile/index.js';
import type { Format } from './format.js';
import { iamPolicy } from './iam-policy/index.js';
import { kubernetes } from './kubernetes/index.js';
import { sql } from './sql/index.js';
import { terraform } from './terraform/index.js';

/** All formats of infrastructure, in the order in which a file is asked what it is. */
export const FORMATS = [
  terraform,
  dockerfile,
  sql,
  kubernetes,
  cloudformation,
  compose,
  iamPolicy,
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

export function formatById(id: string): (typeof FORMATS)[number] | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The format that a file's name tells; null where only its text can. */
export function formatNamed(path: string): Format | null {
  return FORMATS.find((format) => format.named(path)) ?? null;
}

/** What a file is, by its name or else by its text. */
export function formatOf(path: string, text: string): Format | null {
  return formatNamed(path) ?? FORMATS.find((format) => format.recognises(path, text)) ?? null;
}
