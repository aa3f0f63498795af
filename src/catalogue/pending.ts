// Names the site has seen and cannot attribute: listed in its policy, and blocked whatever anybody says.
import { ConsentConfigError } from "../errors.ts";
import { checkName } from "./check-cookie.ts";
import { checkOptionalList } from "./check-values.ts";
import type { CookieMatch, ServiceDeclaration, StorageKind } from "./types.ts";

/**
 * The names of a list, frozen. A name that a service declares is attributed already.
 *
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkPending(
  value: unknown,
  services: readonly ServiceDeclaration[],
): readonly string[] {
  const owners = new Map<string, string>();
  for (const { id, cookies = [] } of services) {
    for (const { name } of cookies) owners.set(name, id);
  }
  const seen = new Set<string>();
  const names = checkOptionalList(value, "pending", (item, path) => {
    // In whichever storage it was seen.
    const name = checkName(item, path, "localStorage");
    const owner = owners.get(name);
    if (owner !== undefined) {
      const remedy = `is declared by the service ${JSON.stringify(owner)}. Remove one of the two.`;
      throw new ConsentConfigError("conflict", path, name, remedy);
    }
    if (seen.has(name)) {
      throw new ConsentConfigError(
        "duplicate",
        path,
        name,
        "is there twice. Remove one of the two.",
      );
    }
    seen.add(name);
    return name;
  });
  return names ?? Object.freeze([]);
}

/** No id of a service looks like this, so nobody can consent to it. */
const NOBODY: ServiceDeclaration = Object.freeze({
  id: "(pending)",
  name: "Purpose pending investigation",
  category: "(pending)",
});

const STORAGES: readonly StorageKind[] = ["cookie", "localStorage", "sessionStorage", "indexedDB"];

/** What the look-ups answer for these names: a service that is never allowed. */
export function pendingMatches(names: readonly string[]): readonly CookieMatch[] {
  return names.flatMap((name) =>
    STORAGES.map((storage) =>
      Object.freeze({
        service: NOBODY,
        cookie: Object.freeze({ name, storage, retention: "session" }),
        category: NOBODY.category,
        retention: 0,
      }),
    ),
  );
}
