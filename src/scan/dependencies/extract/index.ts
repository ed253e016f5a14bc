import { bunLock } from './bun-lock/index.js';
import { cabalFreeze } from './cabal-freeze/index.js';
import { cargoLock } from './cargo-lock/index.js';
import { composerLock } from './composer-lock/index.js';
import { conanLock } from './conan-lock/index.js';
import { condaEnvironment } from './conda-environment/index.js';
import { condaLock } from './conda-lock/index.js';
import { cyclonedx } from './cyclonedx/index.js';
import { denoLock } from './deno-lock/index.js';
import type { Extractor } from './extractor.js';
import { gemfileLock } from './gemfile-lock/index.js';
import { githubActions } from './github-actions/index.js';
import { goMod } from './go-mod/index.js';
import { gradleCatalog } from './gradle-catalog/index.js';
import { gradleLock } from './gradle-lock/index.js';
import { gradleVerification } from './gradle-verification/index.js';
import { mavenPom } from './maven-pom/index.js';
import { mixLock } from './mix-lock/index.js';
import { npmPackageLock } from './npm-package-lock/index.js';
import { nugetConfig } from './nuget-config/index.js';
import { nugetDeps } from './nuget-deps/index.js';
import { nugetLock } from './nuget-lock/index.js';
import { nugetProject } from './nuget-project/index.js';
import { pdmLock } from './pdm-lock/index.js';
import { pipfileLock } from './pipfile-lock/index.js';
import { pixiLock } from './pixi-lock/index.js';
import { pnpmLock } from './pnpm-lock/index.js';
import { podfileLock } from './podfile-lock/index.js';
import { poetryLock } from './poetry-lock/index.js';
import { pubspecLock } from './pubspec-lock/index.js';
import { pylockToml } from './pylock-toml/index.js';
import { renvLock } from './renv-lock/index.js';
import { requirementsTxt } from './requirements-txt/index.js';
import { spdx } from './spdx/index.js';
import { stackLock } from './stack-lock/index.js';
import { swiftResolved } from './swift-resolved/index.js';
import { uvLock } from './uv-lock/index.js';
import { yarnLock } from './yarn-lock/index.js';

/** Every lockfile format that is read, by id; the first whose `matches` says yes reads a file. */
export const EXTRACTORS: readonly Extractor[] = [
  bunLock,
  cabalFreeze,
  cargoLock,
  composerLock,
  conanLock,
  condaEnvironment,
  condaLock,
  cyclonedx,
  denoLock,
  gemfileLock,
  githubActions,
  goMod,
  gradleCatalog,
  gradleLock,
  gradleVerification,
  mavenPom,
  mixLock,
  npmPackageLock,
  nugetConfig,
  nugetDeps,
  nugetLock,
  nugetProject,
  pdmLock,
  pipfileLock,
  pixiLock,
  pnpmLock,
  podfileLock,
  poetryLock,
  pubspecLock,
  pylockToml,
  renvLock,
  requirementsTxt,
  spdx,
  stackLock,
  swiftResolved,
  uvLock,
  yarnLock,
];

/** The extractor for a path from the repository's root, by name alone. */
export function extractorFor(path: string): Extractor | undefined {
  return EXTRACTORS.find((extractor) => extractor.matches(path));
}
