import { LocatedError } from '../../../model/errors.js';
import { lineIndex } from '../../../util/line-index.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './source-file.js';
import { isTable, listOf } from './value.js';

/** An XML element, as far as the manifests need it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own text, trimmed, predefined entities decoded. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** No XML text can hold it, so a prefixed name is never one that the parser refuses, such as `constructor`. */
const GUARD = '\u0000';
const ATTRIBUTES = ':@';
const TEXT = '#text';
const REMEDY = 'correct the file at this place';

/**
 * The root element. Entities are never expanded, and a document type is refused: it is where XML attacks begin.
 * @throws LocatedError when it is half merged, not well-formed, has a DOCTYPE, or nests deeper than 100 elements.
 */
export async function parseXmlFile(file: SourceFile): Promise<XmlElement> {
  refuseConflictMarkers(file);
  const doctype = file.text.search(/<!DOCTYPE/i);
  const lines = lineIndex(file.text);
  if (doctype !== -1) {
    throw new LocatedError({
      message: 'has a DOCTYPE, which is not read because it can declare entities',
      path: file.path,
      line: lines.position(doctype).line,
      remedy: 'remove the DOCTYPE; no package manager needs it',
    });
  }
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: GUARD,
    processEntities: false,
    captureMetaData: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    transformTagName: (name) => `${GUARD}${name}`,
    onDangerousProperty: (name) => name,
  });
  const metadata: unknown = XMLParser.getMetaDataSymbol();
  let nodes: unknown;
  try {
    nodes = parser.parse(file.text, true);
  } catch (error) {
    const line = Number(/:(\d+):\d+$/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0);
    throw new LocatedError({
      message: 'not well-formed XML',
      path: file.path,
      ...(line > 0 && { line }),
      remedy: REMEDY,
    });
  }
  const root = elementsOf(nodes, (node) => {
    const found: unknown = typeof metadata === 'symbol' ? Reflect.get(node, metadata) : undefined;
    const start = isTable(found) ? Reflect.get(found, 'startIndex') : undefined;
    return typeof start === 'number' ? lines.position(start).line : 1;
  })[0];
  if (root !== undefined) return root;
  throw new LocatedError({ message: 'holds no XML element', path: file.path, line: 1, remedy: REMEDY });
}

/** Children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** First child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Text of the first child of this name; undefined when there is none or it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text || undefined;
}

/** Recursion is bounded: the parser refuses more than 100 levels. */
function elementsOf(nodes: unknown, lineOf: (node: object) => number): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const node of listOf(nodes)) {
    if (!isTable(node)) continue;
    const key = Object.keys(node).find((candidate) => candidate.startsWith(GUARD));
    if (key === undefined) continue;
    const content: unknown = Reflect.get(node, key);
    elements.push({
      name: localName(key),
      attributes: attributesOf(Reflect.get(node, ATTRIBUTES)),
      children: elementsOf(content, lineOf),
      text: textOf(content),
      line: lineOf(node),
    });
  }
  return elements;
}

/** Without the guard (the parser sets it twice on self-closing tags) and the namespace prefix. */
function localName(key: string): string {
  const name = key.slice(key.lastIndexOf(GUARD) + 1);
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (!isTable(value)) return attributes;
  for (const [key, text] of Object.entries(value)) attributes.set(localName(key), decodeEntities(String(text)));
  return attributes;
}

function textOf(content: unknown): string {
  let text = '';
  for (const node of listOf(content)) {
    const part: unknown = isTable(node) ? Reflect.get(node, TEXT) : undefined;
    if (typeof part === 'string') text += part;
  }
  return decodeEntities(text.trim());
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name !== undefined) return PREDEFINED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
