import { inRole, partOf, type Term } from '../term/term.js';

/** Words that stand in a pattern's text for what no grammar knows. */
export const WORD = 'zq9';
const HOLE = /^[$:@]{0,2}[zZ]q9(mvs|mv|dots|typed|deep)_?([A-Za-z0-9_]*?)[?!=]?$/;
/** What is left of such a word inside of a longer text. */
const INSIDE = /\$?[zZ]q9(mvs|mv)_([A-Z0-9_]+)/g;

/** What the places of a pattern's typed metavariables stand for, by number. */
export type Typed = readonly { readonly name: string; readonly type: string }[];

/** The term of a pattern with its holes in it: metavariables, ellipses, what may be anywhere below. */
export function withHoles(term: Term, typed: Typed): Term {
  if (term.kind === 'name' || term.kind === 'symbol') return nameHole(term, typed) ?? term;
  if (term.kind === 'string') return stringHole(term);
  const parts = term.parts.map((part) => withHoles(part, typed));
  if (term.kind === 'template') return templateHole(term, parts);
  if (term.kind === 'call') {
    const deep = deepHole(term, parts);
    if (deep !== null) return deep;
  }
  if (term.kind === 'param') {
    const whole = wholeParameter(term, parts);
    if (whole !== null) return whole;
  }
  const made = { ...term, parts, ...(term.parts.length === 0 && { text: restored(term.text) }) };
  return collapsed(made) ?? made;
}

function nameHole(term: Term, typed: Typed): Term | null {
  const match = HOLE.exec(term.text);
  if (match === null) return null;
  const [, what = '', name = ''] = match;
  if (what === 'dots') return hole(term, 'ellipsis', '...');
  if (what === 'mv') return hole(term, 'metavariable', `$${name}`);
  if (what === 'mvs') return hole(term, 'metavariables', `$...${name}`);
  const type = what === 'typed' ? typed[Number(name)] : undefined;
  if (type === undefined) return null;
  const said: Term = { ...term, kind: 'type', role: '', text: type.type, parts: [] };
  return { ...term, kind: 'typed', text: type.name, parts: [said] };
}

function hole(term: Term, kind: string, text: string): Term {
  return { ...term, kind, text, parts: [] };
}

function stringHole(term: Term): Term {
  if (term.text === '...') return hole(term, 'any-string', '');
  const match = HOLE.exec(term.text);
  if (match?.[1] === 'mv') return hole(term, 'string-metavariable', `$${match[2]}`);
  const pattern = /^=~\/(.*)\/$/s.exec(term.text);
  if (pattern?.[1] !== undefined) return hole(term, 'string-pattern', restored(pattern[1]));
  return { ...term, text: restored(term.text) };
}

function restored(text: string): string {
  return text.replace(INSIDE, (_, kind: string, name: string) => (kind === 'mvs' ? `$...${name}` : `$${name}`));
}

/** `"$X"` where the language puts values in by itself, and `...` between what is put in. */
function templateHole(term: Term, parts: readonly Term[]): Term {
  const [only] = parts;
  const isPlain = parts.length === 1 && only?.kind === 'metavariable';
  if (isPlain && only !== undefined && only.end - only.start === term.end - term.start - 2)
    return hole(term, 'string-metavariable', only.text);
  return { ...term, parts: parts.map((part) => (part.kind === 'any-string' ? hole(part, 'ellipsis', '...') : part)) };
}

/** A metavariable that stands for a parameter with its type. */
function wholeParameter(term: Term, parts: readonly Term[]): Term | null {
  const [name, type] = parts;
  const isOne =
    parts.length === 2 && name?.kind === 'metavariable' && type?.kind === 'metavariable' && name.text === type.text;
  return isOne && name !== undefined ? { ...term, parts: [name] } : null;
}

function deepHole(term: Term, parts: readonly Term[]): Term | null {
  const callee = parts.find(({ role }) => role === 'callee');
  if (callee?.kind !== 'name' || !/^\$?[zZ]q9deep$/.test(callee.text)) return null;
  const inside = parts.find(({ role }) => role === 'args')?.parts ?? [];
  return { ...term, kind: 'deep', text: '', parts: inside.map((part) => inRole(part, '')) };
}

/** Kinds that are nothing but `...` when all that they hold is. */
const WRAPPERS =
  /^(?:statement|param|pair|keyword|splat|declare|assign|use_declaration|\w*_?type|parameter\w*|attribute|field_declaration|decorator|annotation|generic|import|jsx_attribute|type_elem|labeled_tuple|block_argument|literal_type|property_signature|case)$/;

function collapsed(term: Term): Term | null {
  if (!WRAPPERS.test(term.kind) || term.parts.length === 0) return null;
  if (term.kind === 'assign' && partOf(term, 'right')?.kind !== 'ellipsis') return null;
  const isParam = term.kind === 'param' && term.parts[0]?.kind === 'ellipsis';
  const counts = term.parts.filter(
    ({ role, kind }) => !(role === '?type' && (kind === 'name' || isParam)) && role !== '?modifier',
  );
  if (counts.length === 0 || !counts.every(({ kind }) => kind === 'ellipsis' || kind === 'metavariables'))
    return leadOnly(term);
  const only = counts[0];
  return only === undefined ? null : { ...only, role: term.role, start: term.start, end: term.end };
}

/** `...` with an empty list of arguments beside it. */
function leadOnly(term: Term): Term | null {
  if (term.kind !== 'decorator' && term.kind !== 'annotation') return null;
  const [name, args] = term.parts;
  return name?.kind === 'ellipsis' && args?.parts.length === 0 ? { ...name, role: term.role } : null;
}
