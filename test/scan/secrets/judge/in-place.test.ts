import { describe, expect, test } from '@jest/globals';
import { toldIn } from '../told-in.js';

const NONE = { told: [], low: [] };

describe('what a provider publishes is no secret', () => {
  test.each([
    'mapboxgl.accessToken = "pk.eyJ1IjoiaGFyYm91ciJ9.{A-Za-z0-9_-:22}";',
    'datadogRum.init({ clientToken: "pub{a-f0-9:32}" });',
    "const posthogApiKey = 'phc_{A-Za-z0-9:43}';",
    "const clientToken = 'sandbox_{a-z0-9:8}_{a-z0-9:16}'; const authToken = clientToken;",
    "const vapidToken = 'B{A-P:1}{A-Za-z0-9_-:85}';",
  ])('%s', (text) => expect(toldIn('src/a.ts', text)).toEqual(NONE));
});

describe('a key that every browser gets is told and blocks nobody', () => {
  test.each([
    ['src/f.ts', 'const c = { apiKey: "AIzaSy{A-Za-z0-9_-:33}", authDomain: "a.firebaseapp.com" };'],
    ['google-services.json', '{"api_key":[{"current_key":"AIzaSy{A-Za-z0-9_-:33}"}]}'],
    ['.env', 'VITE_FIREBASE_KEY=AIzaSy{A-Za-z0-9_-:33}\nNEXT_PUBLIC_FIREBASE_API_KEY=AIzaSy{A-Za-z0-9_-:33}\n'],
    ['docs.config.js', '({ algolia: { appId: "{A-Z0-9:10}", apiKey: "{a-f0-9:32}", indexName: "docs" } })'],
    ['.env', 'VITE_SHOP_API_KEY={a-f0-9:32}'],
    ['a.drawio', '{"a":"http://cdn.draw.io/5df1?e=1576142006&token={A-Za-z0-9:40}:{A-Za-z0-9:27}="}'],
    ['a.md', '![](https://b.s3.amazonaws.com/a?X-Amz-Credential=AKIA{A-Z2-7:16}%2Fs3&X-Amz-Expires=300)'],
    ['a.md', '![](https://cdn.net/u/1.png?token={a-f0-9:32})'],
  ])('%s %s', (path, text) => {
    const { told, low } = toldIn(path, text);
    expect(told).toEqual([]);
    expect(low).not.toEqual([]);
  });
});

describe('the secret half beside it stays found', () => {
  test.each([
    ['.env', 'GEMINI_API_KEY=AIzaSy{A-Za-z0-9_-:33}'],
    ['src/search.ts', "const algolia = 1; const algoliaAdminKey = '{a-f0-9:32}';"],
    ['.env', 'VITE_SHOP_SECRET={a-f0-9:32}'],
    ['src/pay.ts', "loadStripe('pk_live_{A-Za-z0-9:24}'); const apiKey = 'sk_live_{A-Za-z0-9:24}';"],
    ['src/a.ts', "fetch('https://api.acme.net/v1/users?token={a-f0-9:40}')"],
    ['src/a.ts', "fetch('https://a.net/x.png?expires=1&access_token=ghp_{A-Za-z0-9:30}')"],
  ])('%s %s', (path, text) => expect([...toldIn(path, text).told, ...toldIn(path, text).low]).not.toEqual([]));
});

describe('places in lists and marks of requests are no secrets', () => {
  test.each([
    'nextPageToken',
    'continuationToken',
    'next_token',
    'deltaToken',
    'ClientRequestToken',
    'authenticity_token',
  ])('%s', (name) => expect(toldIn('a.json', `{"${name}": "{A-Za-z0-9:48}"}`)).toEqual(NONE));
});
