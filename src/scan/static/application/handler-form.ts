import type { LoadedUnit } from '../flow/program.js';
import type { FunctionForm } from '../ir/module.js';
import type { Application } from './application.js';
import type { Route } from './route.js';

const known = new WeakMap<Application, ReadonlyMap<string, LoadedUnit>>();

/** The function that answers a route, with its file; null where that is not seen. */
export function handlerForm(
  application: Application,
  { handler }: Route,
): { readonly unit: LoadedUnit; readonly form: FunctionForm } | null {
  if (handler === null) return null;
  const units = known.get(application) ?? new Map([...application.units].map((unit) => [unit.path, unit]));
  known.set(application, units);
  const unit = units.get(handler.path);
  const form = unit?.module.functions.find(({ start, end }) => start === handler.start && end === handler.end);
  return unit === undefined || form === undefined ? null : { unit, form };
}
