import type { PackageManager } from '../package/package.js';
import { JAVASCRIPT_RECIPES } from './javascript-recipes.js';
import { JVM_DOTNET_RECIPES } from './jvm-dotnet-recipes.js';
import { OTHER_RECIPES } from './other-recipes.js';
import { PYTHON_RECIPES } from './python-recipes.js';
import type { Recipe } from './recipe.js';

const RECIPES: Readonly<Record<PackageManager, Recipe>> = {
  ...JAVASCRIPT_RECIPES,
  ...PYTHON_RECIPES,
  ...JVM_DOTNET_RECIPES,
  ...OTHER_RECIPES,
};

/** How the package manager of a lockfile moves a package to another version. */
export function recipeOf(manager: PackageManager): Recipe {
  return RECIPES[manager];
}
