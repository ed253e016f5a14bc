import type { Candidate } from '../match/match.js';
import type { Surroundings } from './surroundings.js';

/** When a signed address ends, as content networks and stores write it: `e=`, `Expires=`, `X-Amz-Expires=`, `se=`. */
const ENDS =
  /[?&;](?:amp;)?(?:e|exp|expires?|expiry|expiration|x-amz-expires|x-goog-expires|se|valid[_-]?(?:to|until))=/i;
const FILE = /^[^?#]{1,400}\.(?:svg|png|jpe?g|gif|webp|avif|ico|mp4|webm|mp3|woff2?|pdf)\?/i;
/** The ids that a signed address holds beside its signature. */
const SIGNER =
  /[?&;](?:amp;)?(?:X-Amz-Credential|AWSAccessKeyId|GoogleAccessId|X-Goog-Credential|OSSAccessKeyId)=([\w.@-]{8,100})/gi;

/** Whether a value is what signs an address for a time, or what shows one picture: it opens this address alone. */
export function isSignedAddress({ rule, value }: Candidate, around: Surroundings): boolean {
  const start = /https?:\/\/[^\s"'`<>()]{1,600}$/.exec(around.before())?.[0];
  if (start === undefined) return false;
  const address = start + value + (/^[^\s"'`<>()]{0,600}/.exec(around.after())?.[0] ?? '');
  if (!ENDS.test(address)) return rule.kind === 'generic' && FILE.test(address);
  if (rule.kind === 'generic' || rule.kind === 'assignment') return true;
  return [...address.matchAll(SIGNER)].some((signer) => signer[1] === value);
}
