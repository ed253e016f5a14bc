import type { SgNode } from '@ast-grep/wasm';
import type { SourceFile } from './source-file.js';
import { literalText, unwrap } from './value.js';

const HOST = /^http:\/\/([^/:?#\s]{1,255})(?:[:/?#]|$)/i;
/** Hosts that stay on the machine or in a private network, and names reserved for documentation (RFC 2606, 6761). */
const LOCAL =
  /^(?:localhost|0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[)|\.(?:local|localhost|internal|lan|home|corp|svc|test|example|invalid|onion|docker)$|\.svc\.|(?:^|\.)example\.(?:com|org|net)$|host\.docker/i;
/** Hosts in identifiers of schemas and namespaces: names, never asked for over the network. */
const NAMESPACE =
  /(?:^|\.)(?:w3\.org|xmlsoap\.org|json-schema\.org|schema\.org|purl\.org|openxmlformats\.org|apache\.org|springframework\.org|xmlns\.com|ogp\.me)$/i;

/** Whether a node is the text of a plain-HTTP address of a public host whose name is known. */
export function isRemoteHttp(file: SourceFile, node: SgNode): boolean {
  const text = startOfText(file, unwrap(file.language.syntax, node));
  const host = text === undefined ? undefined : HOST.exec(text)?.[1];
  return host !== undefined && /^[\w.-]+\.[a-z]{2,}$/i.test(host) && !LOCAL.test(host) && !NAMESPACE.test(host);
}

function startOfText(file: SourceFile, node: SgNode): string | undefined {
  const { syntax } = file.language;
  const whole = literalText(file, node);
  if (whole !== undefined) return whole;
  if (syntax.operations.includes(node.kind())) {
    const left = node.field('left');
    return left === undefined ? undefined : startOfText(file, unwrap(syntax, left));
  }
  const { holes, marks, start } = syntax.strings;
  const text = start.exec(node.text())?.groups?.text;
  if (text === undefined) return undefined;
  const first = node.namedChildren().find((child) => !marks.includes(child.kind()));
  const inner = first !== undefined && holes.includes(first.kind()) ? first.namedChildren()[0] : undefined;
  return inner === undefined ? text : literalText(file, inner);
}
