import { goToolchain } from './go-toolchain/index.js';
import { gradle } from './gradle/index.js';
import { maven } from './maven/index.js';
import { pypi } from './pypi/index.js';
import type { Resolver } from './resolver.js';

/** Every resolver there is. */
export const RESOLVERS: readonly Resolver[] = [goToolchain, gradle, maven, pypi];
