import type { Documented } from './documented.js';

/** Comments and texts (closed or not), and the words that matter; everything else is passed over (protobuf.dev, "Language Specification"). */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[A-Za-z_][\w.]*|[{}]/g;

/** The methods of the services of a file of protocol buffers. Linear in its length. */
export function protoMethods(text: string, path: string): readonly Documented[] {
  const found: Documented[] = [];
  let service: { readonly name: string; readonly depth: number } | null = null;
  let depth = 0;
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^["'/]/.test(token)) continue;
    if (token === '{') depth++;
    else if (token === '}') {
      depth--;
      if (service !== null && depth <= service.depth) service = null;
    } else if (before === 'service' && service === null) service = { name: token, depth };
    else if (before === 'rpc' && service !== null && depth === service.depth + 1) {
      found.push({ document: path, kind: 'rpc', name: `${service.name}/${token}` });
    }
    before = token;
  }
  return found;
}
