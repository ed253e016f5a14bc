import type { ElementKind } from '../../../model/surface.js';

/** Something that a document of an interface says there is. */
export interface Documented {
  /** The document's path. */
  readonly document: string;
  readonly kind: Extract<ElementKind, 'route' | 'consumer' | 'rpc' | 'operation'>;
  /** As elements are named: `GET /orders/{}`, `orders`, `Greeter/SayHello`. */
  readonly name: string;
}
