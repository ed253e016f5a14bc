import type { Boundary } from '../../../model/surface.js';
import type { Route } from '../application/index.js';
import { PROTECTIONS } from '../models/web-model.js';
import type { SeenElement, SeenFact } from './seen-element.js';

/** What of a path takes what the client writes, in the frameworks' own ways of saying it. */
const PARAMETER = /<[^<>/]{0,100}>|\{[^{}/]{0,100}\}|\([^()/]{0,100}\)[?*+]?|:[A-Za-z_]\w{0,60}[?*+]?|\*\w{0,60}/g;

/** A route as an element: its name has `{}` for whatever the client chooses, so that a parameter's name is none of it. */
export function routeElement({ method, path, registered, framework, protection }: Route): SeenElement {
  const protections = PROTECTIONS.map((kind): SeenFact => {
    const { is, ...rest } = protection[kind];
    return { name: kind, value: is, at: 'at' in rest ? rest.at : null };
  });
  return {
    kind: 'route',
    name: `${method} ${path.replaceAll(PARAMETER, '{}')}`,
    at: registered,
    boundary: boundaryOf(protection),
    facts: [{ name: 'framework', value: framework, at: null }, ...protections],
  };
}

/** Who comes in, by what stands before the route: nobody is taken for a user of whom nothing says so. */
function boundaryOf({ authentication, authorisation }: Route['protection']): Boundary {
  if (authorisation.is === 'protected') return 'administrator';
  return authentication.is === 'protected' ? 'user' : 'internet';
}
