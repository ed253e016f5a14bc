import type { Boundary } from '../../../model/surface.js';
import type { Resource } from '../infrastructure/resource.js';
import { memberOf, textOf } from '../infrastructure/value.js';
import { type Principal, principalsOf } from './principals.js';
import type { SeenElement } from './seen-element.js';

/** Providers of identities of pipelines. */
const PIPELINE = /token\.actions\.githubusercontent\.com|gitlab|circleci|buildkite|app\.terraform\.io/i;
const OF_BUCKETS = /^(?:aws_s3_bucket_policy|AWS::S3::BucketPolicy)$/;

/** Who may assume a role, and resources beside storage that everybody may use. */
export function trustElements({ type, address, at, attributes }: Resource): SeenElement[] {
  if (type === 'azurerm_federated_identity_credential') {
    const issuer = textOf(memberOf(attributes, 'issuer'));
    return issuer === null ? [] : [element(address, { type: 'Federated', value: issuer }, at)];
  }
  if (type !== 'iam-statement' || textOf(memberOf(attributes, 'effect')) !== 'Allow') return [];
  const kind = textOf(memberOf(attributes, 'kind'));
  const principals = principalsOf(attributes);
  if (kind === 'trust') return principals.map((principal) => element(address, principal, at));
  if (kind !== 'resource' || OF_BUCKETS.test(textOf(memberOf(attributes, 'owner')) ?? '')) return [];
  return principals.filter(({ value }) => value === '*').map((principal) => element(address, principal, at));
}

function element(address: string, principal: Principal, at: SeenElement['at']): SeenElement {
  return { kind: 'trust', name: `${address} by ${principal.value}`, at, boundary: boundaryOf(principal), facts: [] };
}

function boundaryOf({ type, value }: Principal): Boundary {
  if (value === '*') return 'internet';
  if (type === 'Federated') return PIPELINE.test(value) ? 'pipeline' : 'user';
  return type === 'Service' ? 'service' : 'partner';
}
