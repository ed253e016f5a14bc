import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/map-limit.ts
async function mapLimit(items, limit, work) {
  const results = new Array(items.length);
  const entries = items.entries();
  async function worker() {
    for (const [index, item] of entries) results[index] = await work(item, index);
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

export {
  mapLimit
};
