import type { MemberModel } from '../models/model.js';
import type { Application } from './application.js';

/** What is known of a name in the languages of an application. */
export function modelOf({ units }: Application, type: string): MemberModel | null {
  for (const unit of units) {
    const model = unit.models.lookup(type.startsWith('middleware.') ? `${unit.conventions.globals}:${type}` : type);
    if (model !== null) return model;
  }
  return null;
}
