import { OPERATIONS, textViolations, violations } from './description.js';

export interface Route {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Template {
  readonly operation: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const TEMPLATES: readonly Template[] = Object.entries(OPERATIONS).map(([operation, { method, path }]) => ({
  operation,
  method,
  names: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
  // A file's path is the one parameter that spans segments.
  pattern: new RegExp(`^${path.replace(/\{path\}/, '(.+)').replace(/\{\w+\}/g, '([^/]+)')}$`),
}));

/** The operation that a method and path stand for; null when the description has none. */
export function routeOf(method: string, pathname: string): Route | null {
  for (const { operation, method: wanted, pattern, names } of TEMPLATES) {
    const match = method === wanted ? pattern.exec(pathname) : null;
    if (match === null) continue;
    const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
    return { operation, params };
  }
  return null;
}

/** How a request differs from the description, one line each. Unknown names count: GitHub would ignore them silently. */
export function requestViolations(route: Route, query: URLSearchParams, body: unknown): string[] {
  const operation = OPERATIONS[route.operation];
  if (operation === undefined) return [`no operation ${route.operation}`];
  const found: string[] = [];
  for (const [index, parameter] of operation.parameters.entries()) {
    const value = parameter.in === 'path' ? route.params[parameter.name] : query.get(parameter.name);
    const pointer = ['operations', route.operation, 'parameters', String(index), 'schema'];
    if (value === undefined || value === null) {
      if (parameter.required) found.push(`${parameter.name} is missing`);
    } else found.push(...textViolations(pointer, value).map((line) => `${parameter.name}: ${line}`));
  }
  for (const name of new Set(query.keys())) {
    if (!operation.parameters.some((one) => one.in === 'query' && one.name === name))
      found.push(`unknown query ${name}`);
  }
  if (operation.body === null) {
    if (body !== undefined) found.push('a body where none is expected');
    return found;
  }
  if (body === undefined) return operation.body.required ? [...found, 'the body is missing'] : found;
  found.push(...violations(['operations', route.operation, 'body', 'schema'], body));
  const known = operation.body.schema.properties;
  if (known !== undefined && typeof body === 'object' && body !== null) {
    for (const name of Object.keys(body)) if (!Object.hasOwn(known, name)) found.push(`unknown field ${name}`);
  }
  return found;
}

/** How a response differs from the description, one line each; errors that the description leaves out are not judged. */
export function responseViolations(operation: string, status: number, body: unknown): string[] {
  const responses = OPERATIONS[operation]?.responses ?? {};
  const schema = responses[String(status)];
  if (schema === undefined) return status >= 400 ? [] : [`${operation} has no answer ${status}`];
  if (schema === null) return body === undefined || status >= 400 ? [] : [`${operation} ${status} has no body`];
  return violations(['operations', operation, 'responses', String(status)], body);
}
