import { DEPLOYMENT } from './deployment.js';
import { JAVASCRIPT } from './javascript.js';
import { DOTNET, JVM } from './jvm-dotnet.js';
import { LANGUAGES } from './languages.js';
import type { Manifest } from './manifest.js';
import { PYTHON } from './python.js';

/** Every kind of manifest and lockfile, read or not. */
export const MANIFESTS: readonly Manifest[] = [
  ...JAVASCRIPT,
  ...PYTHON,
  ...JVM,
  ...DOTNET,
  ...LANGUAGES,
  ...DEPLOYMENT,
];
