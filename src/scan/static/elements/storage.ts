import type { Boundary } from '../../../model/surface.js';
import type { Resource } from '../infrastructure/resource.js';
import { itemsOf, memberOf, textOf } from '../infrastructure/value.js';
import { principalsOf } from './principals.js';
import type { SeenElement } from './seen-element.js';

/** Where a kind of resource says who may read what is stored, and the words that mean everybody. */
interface Openness {
  readonly key: string;
  readonly open: RegExp;
}

/** Canned lists of S3, members of Google Cloud, access types of Azure. */
const EVERYBODY = /^(?:allUsers|allAuthenticatedUsers)$/;
const CANNED = /^(?:public-read|public-read-write|authenticated-read|website)$/;
const OPENNESS: Readonly<Record<string, readonly Openness[]>> = {
  aws_s3_bucket: [{ key: 'acl', open: CANNED }],
  aws_s3_bucket_acl: [{ key: 'acl', open: CANNED }],
  aws_s3_object: [{ key: 'acl', open: CANNED }],
  'AWS::S3::Bucket': [{ key: 'AccessControl', open: /^(?:PublicRead|PublicReadWrite|AuthenticatedRead)$/ }],
  google_storage_bucket_iam_member: [{ key: 'member', open: EVERYBODY }],
  google_storage_bucket_iam_binding: [{ key: 'members', open: EVERYBODY }],
  google_storage_bucket_access_control: [{ key: 'entity', open: EVERYBODY }],
  google_storage_default_object_access_control: [{ key: 'entity', open: EVERYBODY }],
  azurerm_storage_container: [{ key: 'container_access_type', open: /^(?:blob|container)$/ }],
};
const POLICY = /^(?:aws_s3_bucket_policy|AWS::S3::BucketPolicy)$/;

/** Storage that everybody may read or write, as far as a resource says so itself. */
export function storageElements(resource: Resource): SeenElement[] {
  if (resource.type === 'iam-statement') return ofPolicy(resource);
  const ways = Object.hasOwn(OPENNESS, resource.type) ? (OPENNESS[resource.type] ?? []) : [];
  return ways.flatMap(({ key, open }) =>
    itemsOf(memberOf(resource.attributes, key)).flatMap((value) => {
      const text = textOf(value);
      return text === null || !open.test(text) ? [] : [opened(resource, text, value.at)];
    }),
  );
}

/** A policy of a bucket that allows everybody something. */
function ofPolicy(statement: Resource): SeenElement[] {
  const { attributes } = statement;
  if (!POLICY.test(textOf(memberOf(attributes, 'owner')) ?? '')) return [];
  const everybody = principalsOf(attributes).find(({ value }) => value === '*');
  if (everybody === undefined || textOf(memberOf(attributes, 'effect')) !== 'Allow') return [];
  const [first] = itemsOf(memberOf(attributes, 'actions')).flatMap((action) => textOf(action) ?? []);
  return [opened(statement, `everybody may ${first ?? 'act'}`, statement.at)];
}

function opened({ address }: Resource, how: string, at: SeenElement['at']): SeenElement {
  const boundary: Boundary = 'internet';
  return { kind: 'storage', name: `${address}: ${how}`, at, boundary, facts: [] };
}
