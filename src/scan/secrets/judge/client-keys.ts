/** Keys that look as secret ones do, and are handed to every browser or app. All that is given has to hold. */
export interface ClientKey {
  readonly fact: string;
  readonly value: RegExp;
  /** The name that the value is given to. */
  readonly name?: RegExp;
  /** What stands right before the value. */
  readonly before?: RegExp;
  /** What stands near the value. */
  readonly near?: RegExp;
  /** Only where the name alone made it a secret, never for a provider's form. */
  readonly byName?: boolean;
}

const OF_GOOGLE = 'a key of Google for pages and apps is public by design: restrict it to yours';
const OF_ALGOLIA = 'a key that only searches is public by design';
const OF_SCRIPT = 'a key that every browser gets is public by design';

export const CLIENT_KEYS: readonly ClientKey[] = [
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    near: /authDomain|messagingSenderId|measurementId|firebaseapp\.com|firebaseConfig|"current_key"|google_app_id|GOOGLE_APP_ID|GCM_SENDER_ID|maps\.googleapis\.com\/maps|com\.google\.android\.(?:geo|maps)|google_maps_key|GMS(?:Services|PlacesClient)|GoogleMapsLoader|@googlemaps\/|@react-google-maps/,
  },
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    before:
      /(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_[A-Z0-9_]{1,60}["']?\s{0,4}[=:]\s{0,4}["']?\s?$/,
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    near: /\bindexName\b|docsearch|instantsearch|algoliasearch\/lite|liteClient|searchClient/i,
    byName: true,
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    name: /algolia.{0,12}search|search(?:_?only)?(?:_?api)?_?key$/i,
    near: /algolia/i,
    byName: true,
  },
  {
    fact: OF_SCRIPT,
    value: /^[A-Za-z0-9]{20,40}$/,
    near: /\bamplitude\.(?:init|getInstance)\b|mixpanel\.init\b|[Bb]ugsnag\.start\b|\banalytics\.load\(|new (?:Pusher|Echo)\(|_rollbarConfig|captureUncaught|\bNREUM\b|LDClient\.|posthog\.init\b|storefront/i,
    byName: true,
  },
  { fact: OF_SCRIPT, value: /^[a-f0-9]{20}$/, name: /pusher/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[a-f0-9]{27}$/, near: /Paddle\b/, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[A-Z0-9]{32}$/, name: /client_?key$/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:6L[A-Za-z0-9_-]{38}|0x4AAAAAAA[\w-]{14})$/, name: /site_?key/i },
  { fact: OF_SCRIPT, value: /^[A-Za-z0-9]{20,40}$/, name: /storefront/i, byName: true },
  {
    fact: 'the bundler puts it into the page',
    value: /^/,
    name: /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_/,
    byName: true,
  },
];
