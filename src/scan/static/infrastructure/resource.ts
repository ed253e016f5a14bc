import type { MapValue, Span } from './value.js';

/** One thing that a file of infrastructure declares. */
export interface Resource {
  /** As the format calls it: `aws_db_instance`, `AWS::RDS::DBInstance`, `Deployment`, `stage`. */
  readonly type: string;
  readonly name: string;
  /** By what others refer to it; the name where the format has nothing else. */
  readonly address: string;
  /** Its head, where a finding is shown that has no other place. */
  readonly at: Span;
  readonly attributes: MapValue;
}
