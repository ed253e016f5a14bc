import type { SourcePlace } from '../flow/taint.js';
import type { Protection } from '../models/web-model.js';

/** Whether something stands before a route: with the place that says so; that all was read and nothing does; or neither. */
export type Protected =
  | { readonly is: 'protected'; readonly at: SourcePlace }
  | { readonly is: 'unprotected' }
  | { readonly is: 'unknown'; readonly at: SourcePlace | null };

/** One way to reach a handler. */
export interface Route {
  /** `ANY` for all of them. */
  readonly method: string;
  /** The full path; `{}` for parts that are not known. */
  readonly path: string;
  /** Whether all of the path is known. */
  readonly exact: boolean;
  /** Where its answer is written; null where that is not seen. */
  readonly handler: SourcePlace | null;
  readonly registered: SourcePlace;
  /** The name by which the framework is known that registers it. */
  readonly framework: string;
  /** What stands before it, in order. */
  readonly chain: readonly SourcePlace[];
  readonly protection: Readonly<Record<Protection, Protected>>;
  /** What is written before it says so, whatever the handler does itself and whoever stands above. */
  readonly before: Readonly<Record<Protection, Protected>>;
  /** What somebody may give it who stands above and was not seen. */
  readonly above: ReadonlySet<Protection>;
}

/** A route of which something is told, and where. */
export interface ToldRoute {
  readonly at: SourcePlace;
  readonly route: Route;
}
