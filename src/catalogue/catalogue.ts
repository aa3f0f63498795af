// defineCatalogue: checks what a site declares, freezes it, and indexes it once.
import { ConsentConfigError } from "../errors.ts";
import { isBuiltIn } from "./built-in.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkId, checkService } from "./check-service.ts";
import type { KeysEnum } from "./check-values.ts";
import { at, checkKeys, checkOptionalList, checkOptionalWords, frozen } from "./check-values.ts";
import { checkPending, pendingMatches } from "./pending.ts";
import { compileIndex } from "./compile-index.ts";
import { rememberServices } from "./exemptions.ts";
import type {
  Catalogue,
  CatalogueDeclaration,
  CategoryDeclaration,
  DefaultCategoryId,
  ServiceDeclaration,
} from "./types.ts";

/** Ids of the categories of a declaration: the four default ones and those it adds. */
export type CategoryIdsOf<D extends CatalogueDeclaration> =
  | DefaultCategoryId
  | (D extends { readonly categories: readonly { readonly id: infer Id extends string }[] }
      ? Id
      : never);

/** Ids of the services of a declaration. */
export type ServiceIdsOf<D extends CatalogueDeclaration> = D["services"][number]["id"];

const DEFAULT_CATEGORIES: readonly DefaultCategoryId[] = [
  "functional",
  "preferences",
  "statistics",
  "marketing",
];

const CATALOGUE_KEYS: KeysEnum<CatalogueDeclaration> = {
  policy: true,
  categories: true,
  services: true,
  pending: true,
};

const CATEGORY_KEYS: KeysEnum<CategoryDeclaration> = { id: true, name: true, description: true };

/**
 * Makes the catalogue of a site: checked, copied, frozen, and indexed once. The literal ids of
 * categories and services stay in its type.
 *
 * @example
 * const catalogue = defineCatalogue({
 *   policy: { version: '2026-11-22', controller: { name: 'École Example' } },
 *   services: [
 *     { id: 'session', name: 'Login', category: 'functional', cookies: [{ name: 'sid', retention: 'session' }] },
 *     youtube(),
 *   ],
 * })
 * @throws ConsentConfigError with the path, the value and the remedy of the first thing that cannot be right
 */
export function defineCatalogue<const D extends CatalogueDeclaration>(
  declaration: D,
): Catalogue<CategoryIdsOf<D>, ServiceIdsOf<D>>;
export function defineCatalogue(declaration: unknown): Catalogue {
  const written = checkKeys(declaration, "", CATALOGUE_KEYS);
  const categories = checkCategories(written.categories);
  const ids = categories.map((category) => category.id);
  const policy = checkPolicy(written.policy, "policy", ids);
  if (written.services === undefined) {
    throw new ConsentConfigError("missing", "services", undefined, "Give a list, if an empty one.");
  }
  const checked =
    checkOptionalList(written.services, "services", (item, path) => ({
      service: checkService(item, path, ids),
      // The mark is on what was given, not on the copy.
      builtIn: typeof item === "object" && item !== null && isBuiltIn(item),
    })) ?? [];
  const services = Object.freeze(checked.map(({ service }) => service));
  refuseSharedIds(services, ids);
  const pending = checkPending(written.pending, services);
  const index = compileIndex(categories, checked, pendingMatches(pending));
  return rememberServices(Object.freeze({ policy, categories, services, pending, index }), checked);
}

function checkCategories(value: unknown): readonly CategoryDeclaration[] {
  const categories = new Map<string, CategoryDeclaration>(
    DEFAULT_CATEGORIES.map((id) => [id, Object.freeze({ id })]),
  );
  const declared = new Set<string>();
  checkOptionalList(value, "categories", (item, path) => {
    const category = checkKeys(item, path, CATEGORY_KEYS);
    const id = checkId(category.id, at(path, "id"));
    if (declared.has(id)) {
      const remedy = "is declared twice. Remove one of the two.";
      throw new ConsentConfigError("duplicate", at(path, "id"), id, remedy);
    }
    declared.add(id);
    categories.set(
      id,
      frozen<CategoryDeclaration>({
        id,
        name: checkOptionalWords(category.name, at(path, "name")),
        description: checkOptionalWords(category.description, at(path, "description")),
      }),
    );
  });
  return Object.freeze([...categories.values()]);
}

/** `allows(id)` takes both kinds of ids, so one id may mean one thing only. */
function refuseSharedIds(
  services: readonly ServiceDeclaration[],
  categories: readonly string[],
): void {
  const seen = new Map<string, number>();
  for (const [i, { id }] of services.entries()) {
    const path = `services[${i}].id`;
    const first = seen.get(id);
    if (first !== undefined) {
      const remedy = `is the id of services[${first}] too. Choose another.`;
      throw new ConsentConfigError("duplicate", path, id, remedy);
    }
    if (categories.includes(id)) {
      const remedy = "is the id of a category too. Choose another for the service.";
      throw new ConsentConfigError("conflict", path, id, remedy);
    }
    seen.set(id, i);
  }
}
