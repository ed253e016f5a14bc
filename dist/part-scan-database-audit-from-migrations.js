import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ConfigurationError,
  ScanError
} from "./part-shared-model-errors.js";
import {
  catalogues,
  dialectOf,
  forwardScripts,
  readTexts,
  sideFiles
} from "./part-shared-scan-database-block-block-tree.js";
import "./part-shared-scan-database-interpret-always.js";
import {
  sqlParser
} from "./part-shared-scan-database-sql-parser-asset.js";
import "./part-shared-scan-database-migrations-find.js";
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-model-catalogue.js";
import "./part-shared-scan-database-name.js";
import "./part-shared-scan-database-migrations-order.js";
import "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/audit/from-migrations.ts
async function migrationCatalogues(workspace) {
  if (workspace.baseline === "lost") throw new ScanError("the base is not in this clone: fetch it, then compare again");
  const root = await rootOf(workspace);
  const parser = sqlParser();
  const [before, after] = [await sideOf(workspace, "base", root), await sideOf(workspace, "head", root)];
  const deciding = [...(before ?? after)?.texts.values() ?? []];
  const dialect = await dialectOf(parser, deciding);
  if (dialect !== "postgresql")
    throw new ScanError(`${root}: these migrations are for ${dialect}, whose rights are not read`);
  const scripts = (side) => side === null ? null : forwardScripts(side.set, side.texts, deciding);
  const { base, head } = await catalogues(parser, scripts(before), scripts(after));
  return {
    root,
    base: workspace.baseline === "known" ? withGaps(base, before) : null,
    head: withGaps(head, after)
  };
}
async function rootOf(workspace) {
  const sides = workspace.baseline === "known" ? ["head", "base"] : ["head"];
  const found = [];
  for (const side of sides) {
    found.push(...(await sideFiles(workspace, side)).sets.filter(({ root: root2 }) => workspace.covers(root2)));
  }
  const named = found.filter(({ root: root2 }) => root2 === workspace.prefix);
  const sure = found.filter(({ tool }) => tool.isSure);
  const chosen = [named, sure, found].find((sets) => sets.length > 0) ?? [];
  const [root, ...more] = [...new Set(chosen.map((set) => set.root))].sort();
  if (root === void 0) throw new ConfigurationError("--migrations: there are no SQL migrations below this folder");
  if (more.length === 0) return root;
  const names = [root, ...more].slice(0, 10).join(", ");
  throw new ConfigurationError(`--migrations: there are several sets below this folder, name one: ${names}`);
}
async function sideOf(workspace, side, root) {
  if (side === "base" && workspace.baseline !== "known") return null;
  const set = (await sideFiles(workspace, side)).sets.find((one) => one.root === root);
  if (set === void 0) return null;
  const { texts, gaps } = await readTexts(
    workspace,
    side,
    set.migrations.map(({ path }) => path)
  );
  return {
    set,
    texts,
    gaps: gaps.map(({ path, reason }) => ({
      kind: "unparsed",
      subject: null,
      reason,
      location: path === null ? null : { path }
    }))
  };
}
function withGaps(catalogue, side) {
  return { ...catalogue, gaps: [...side?.gaps ?? [], ...catalogue.gaps] };
}
export {
  migrationCatalogues
};
