import type { Side, Workspace } from '../../../model/workspace.js';
import { Budget, TooMuchWork } from '../infrastructure/budget.js';
import { yamlFile } from '../infrastructure/yaml/document.js';
import { sourceText } from '../source-text.js';
import { asyncApiChannels } from './asyncapi.js';
import type { Documented } from './documented.js';
import { openApiOperations } from './openapi.js';
import { protoMethods } from './proto.js';

/** Documents of others lie here: they say what somebody else's program has. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|fixtures?|__tests__|tests?|examples?)\//i;
const NAMED = /(?:^|[/._-])(?:openapi|swagger|asyncapi)[^/]*\.(?:ya?ml|json)$/i;
const PROTO = /\.proto$/i;
const MAX_BYTES = 2_000_000;
const MOST = 60;

/** What documents of interfaces say, and those that could not be read. */
export interface Documents {
  readonly documented: readonly Documented[];
  readonly unread: readonly string[];
}

/** Reads the documents of interfaces of a side, by their names: OpenAPI, Swagger, AsyncAPI, protocol buffers. */
export async function readDocuments(workspace: Workspace, side: Side): Promise<Documents> {
  const all = (await workspace.files(side)).map(({ path }) => path);
  const named = all.filter((path) => (NAMED.test(path) || PROTO.test(path)) && !FOREIGN.test(path)).sort();
  const unread = named.slice(MOST);
  const documented: Documented[] = [];
  for await (const result of workspace.read(side, named.slice(0, MOST), MAX_BYTES)) {
    const source = result.status === 'read' ? sourceText(result.bytes) : null;
    const found = source?.kind === 'text' ? documentedIn(result.path, source.text) : null;
    if (found === null) unread.push(result.path);
    else documented.push(...found);
  }
  return { documented, unread };
}

/** What one document says; null where it cannot be read. */
function documentedIn(path: string, text: string): readonly Documented[] | null {
  if (PROTO.test(path)) return protoMethods(text, path);
  try {
    const { documents, error } = yamlFile({ path, text }, new Budget());
    if (error !== null) return null;
    return documents.flatMap((document) => [...openApiOperations(document, path), ...asyncApiChannels(document, path)]);
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
}
