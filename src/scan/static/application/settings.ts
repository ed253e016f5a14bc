import type { LoadedUnit } from '../flow/program.js';
import type { Protection } from '../models/web-model.js';
import type { Application } from './application.js';
import { modelOf } from './known-model.js';
import { textsIn } from './module-texts.js';
import { packageOf } from './packages.js';
import { textsOf } from './read.js';
import type { FoundRoute } from './resolve.js';

/** Settings of Django REST framework by what they may give to every view. */
const REST: Partial<Record<Protection, readonly string[]>> = {
  limiter: ['DEFAULT_THROTTLE_CLASSES', 'DEFAULT_THROTTLE_RATES'],
  authentication: ['DEFAULT_PERMISSION_CLASSES'],
  authorisation: ['DEFAULT_PERMISSION_CLASSES'],
};
/** What Django brings itself stands before no route as a limit or a check of who asks; its CSRF check does. */
const OWN = /^(?:django\.(?!middleware\.csrf)|whitenoise\.|corsheaders\.|debug_toolbar\.)/;

/** Whether settings of the framework may give a protection to a route: middleware and defaults by their names. */
export function settingsMay(application: Application, { event }: FoundRoute, kind: Protection): boolean {
  if (event.by.startsWith('php:Illuminate.')) return kernelMay(application, kind);
  if (!/^py:(?:django|rest_framework|ninja)\b/.test(event.by)) return false;
  const folder = packageOf(application, event.at.path);
  return [...application.units].some(
    (unit) => packageOf(application, unit.path) === folder && unitMay(application, unit, kind),
  );
}

const KERNEL = /(?:^|\/)(?:app\/Http\/Kernel|bootstrap\/app|app\/Providers\/\w+)\.php$/;
/** What Laravel's own kernel names for other files than those of pages. */
const THROTTLE = /throttle(?!:api$)/i;

/** Whether what Laravel puts before every page may be a protection: of limits that is told by name, once the kernel was read. */
function kernelMay({ units }: Application, kind: Protection): boolean {
  const kernels = [...units].filter(({ path }) => KERNEL.test(path));
  if (kernels.length === 0 || kind !== 'limiter') return true;
  return kernels.some(({ module }) => textsIn(module).some((text) => THROTTLE.test(text)));
}

function unitMay(application: Application, { scope }: LoadedUnit, kind: Protection): boolean {
  const rest = scope.vars.get('REST_FRAMEWORK')?.parts;
  if (REST[kind]?.some((name) => rest?.has(name) === true) === true) return true;
  const middleware = scope.vars.get('MIDDLEWARE');
  if (middleware === undefined) return false;
  return textsOf(middleware).some(({ text }) => {
    const known = modelOf(application, `py:${text}`)?.web?.protects;
    return known == null ? !OWN.test(text) : known.includes(kind);
  });
}
