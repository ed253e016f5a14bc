import type { MemberModel } from '../models/model.js';
import type { Protection } from '../models/web-model.js';
import type { Application } from './application.js';
import type { Judge } from './judge.js';
import { modelOf } from './known-model.js';
import { packageOf } from './packages.js';
import { type FoundRoute, isOpenAbove, pathOf } from './resolve.js';
import { settingsMay } from './settings.js';

/** Whether somebody may stand above a route that nobody saw, and give it a protection. */
export interface Above {
  may(route: FoundRoute, kind: Protection): boolean;
}

/** Laravel's pages stand behind what its kernel names; what stands before its other files is said elsewhere. */
function isOfLaravel({ event }: FoundRoute): boolean {
  return event.by.startsWith('php:Illuminate.') && /(?:^|\/)routes\/web\.php$/.test(event.at.path);
}

/** An application that is made where it is seen, and not by a framework that looks for its parts itself. */
function isMade(id: string, { event }: FoundRoute): boolean {
  return !id.startsWith('repo:') && !id.startsWith('file:') && !/^(?:py:django|py:rest_framework|rb:)/.test(event.by);
}

/**
 * What is above a router that no one mounts can be nothing but what its package has: where nothing of it protects, nothing
 * protects the route either. Where only a part of the repository was looked at (`whole` is false), that is not known.
 */
export function aboveOf(application: Application, judge: Judge, whole: boolean): Above {
  const known = new Map<string, boolean>();

  function may(route: FoundRoute, kind: Protection): boolean {
    const [outer] = route.way;
    const path = outer === undefined ? route.event.at.path : pathOf(outer.id);
    // Symfony says in a file of settings what stands before routes.
    if ((path.endsWith('.php') && !isOfLaravel(route)) || settingsMay(application, route, kind)) return true;
    // What is said of all controllers, or in settings, may stand in a file that was not looked at.
    if (!whole && !isMade(outer?.id ?? '', route)) return true;
    if (!isOpenAbove(route)) return false;
    return !whole || has(packageOf(application, path), kind);
  }

  function has(folder: string, kind: Protection): boolean {
    const key = `${kind}:${folder}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = look(folder, kind);
    known.set(key, made);
    return made;
  }

  function look(folder: string, kind: Protection): boolean {
    const isOne = (model: MemberModel | null) => model?.web?.protects?.includes(kind) === true;
    const isOf = (path: string) => packageOf(application, path) === folder;
    const calls = application.facts.in(isOf);
    if (
      calls.some(
        ({ models, types }) => models.some(isOne) || types.some((type) => isOne(modelOf(application, `${type}()`))),
      )
    )
      return true;
    for (const event of application.events) {
      if (!isOf(event.at.path)) continue;
      const things =
        event.kind === 'use' ? event.things : event.kind === 'route' ? event.handlers.slice(0, -1) : event.layers;
      if (things.some((thing) => thing.value.sites.length === 0 && judge.layer(thing, kind).is !== 'no')) return true;
    }
    return [...application.given.keys()].some((site) => isOf(pathOf(site)));
  }

  return { may };
}
