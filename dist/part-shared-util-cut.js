import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/cut.ts
function cutPoints(text, limit) {
  if (text.length <= limit) return text;
  const points = [];
  for (const point of text) {
    if (points.length === limit) return `${points.slice(0, Math.max(0, limit - 1)).join("")}\u2026`;
    points.push(point);
  }
  return text;
}

export {
  cutPoints
};
