import { sha256 } from '../../../util/hash.js';

/** Forms that a provider gives to the public half of its keys, and to what browsers and apps are handed. */
const PUBLIC_FORMS: readonly RegExp[] = [
  // Mapbox, Datadog in browsers, PostHog, New Relic in browsers
  /^pk\.eyJ/,
  /^pub[0-9a-f]{32}$/,
  /^phc_/,
  /^NR(?:JS|BR)-[0-9a-f]{19}$/,
  // Stripe and those that wear its prefix, Flutterwave, Supabase, Square, Braintree, Razorpay
  /^pk_(?:live|test)_/,
  /^FLWPUBK/,
  /^sb_publishable_/,
  /^(?:sandbox-)?sq0id[pb]-/,
  /^(?:sandbox|production)_[a-z0-9]{8}_[a-z0-9]{16}$/,
  /^rzp_(?:live|test)_[A-Za-z0-9]{14}$/,
  // RevenueCat, Statsig, LaunchDarkly on phones
  /^(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{20,40}$/,
  /^client-[A-Za-z0-9]{40,50}$/,
  /^mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/,
  // Client ids of Google and GitHub, the address that Sentry gives to its clients
  /\.apps\.googleusercontent\.com$/,
  /^(?:Iv1\.[0-9a-f]{16}|Ov23li[A-Za-z0-9]{14})$/,
  /^https:\/\/[0-9a-f]{32}@[\w.-]{1,100}\/\d{1,20}$/,
  // The public key of web push: an uncompressed point of P-256; recipients of age
  /^B[A-P][A-Za-z0-9_-]{85}$/,
  /^age1[a-z0-9]{58}$/,
];

/** Whether a value has the form of something that its provider publishes. */
export function isPublicForm(value: string): boolean {
  return PUBLIC_FORMS.some((form) => form.test(value));
}

/**
 * SHA-256 of keys that manuals print for everybody: the emulators of Azure's storage and Cosmos, the accounts of Hardhat
 * and Anvil, the test keys of reCAPTCHA.
 */
const PRINTED = new Set<string>([
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  '60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a',
  'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
  'f5e95c9954635b65acab57e6d5ea663eb900f06dc8794a90358f5abb1c77d4e0',
  '095101cf732c298a0ce0320b9de704209cdd8640b70d8fdf4e5be51aa2eb272e',
  'bb4978fbe7638de8e6ee13d9a59a5fb047beb0f0ee059fe166541b1f96b6af63',
  'f02322197a196ceb746aa52cee2a869abf0fe231c4d6d050a8a5f02c6625a1d4',
  '5de22089c247b9b2722ec5c33498e6bc481b1faba85f4da957f8b84679fcf88c',
  '8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e',
  'b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e',
  '64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb',
  '4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b',
]);

/** Whether a value is, or holds, a key that is the same for everybody. */
export function isPrinted(value: string): boolean {
  if (value.length < 32 || value.length > 600) return false;
  return PRINTED.has(sha256(value)) || keysIn(value).some((key) => PRINTED.has(sha256(key)));
}

function keysIn(value: string): string[] {
  return value.match(/[A-Za-z0-9+/]{40,100}={0,2}/g) ?? [];
}
