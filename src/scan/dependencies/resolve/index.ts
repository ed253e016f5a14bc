import type { Resolver } from './resolver.js';

/** Every resolver there is. */
export const RESOLVERS: readonly Resolver[] = [];
