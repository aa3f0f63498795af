// How much of what others know the ready-made services know too. The figures are printed: `npx vitest run coverage`.
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { all, hostOf, index, urlsOf } from "./_all.ts";
import { tarteaucitron } from "./_tarteaucitron.ts";

interface Entity {
  readonly name: string;
  readonly category: string;
  readonly domains: readonly string[];
  readonly totalOccurrences?: number;
}

const KINDS = ["ad", "analytics", "social", "video", "tag-manager", "customer-success"];

const declaredHosts = new Set(all.flatMap(({ service }) => urlsOf(service).map(hostOf)));

/** Is some address of this host declared, or, for all hosts under it (`*.example.com`), one of them? */
function isDeclared(domain: string): boolean {
  const host = domain.replace(/^\*\./, "");
  if (index.host(host).services.length > 0) return true;
  const below = `.${host}`;
  return domain.startsWith("*.") && [...declaredHosts].some((known) => known.endsWith(below));
}

/** Names are declared whole, and often given by their beginnings. */
function isNamed(cookie: string): boolean {
  const storages = ["cookie", "localStorage", "sessionStorage"] as const;
  return [cookie, `${cookie}x`, `${cookie}.1`].some((name) =>
    storages.some((storage) => index.cookie(name, storage) !== undefined),
  );
}

function share(what: string, items: readonly string[], has: (item: string) => boolean): number {
  const missing = items.filter((item) => !has(item));
  const part = 1 - missing.length / items.length;
  console.log(
    `${what}: ${(100 * part).toFixed(1)} % of ${items.length}; missing: ${missing.join(", ")}`,
  );
  return part;
}

test("there are at least 250 services", () => {
  console.log(`${all.length} services`);
  expect(all.length).toBeGreaterThanOrEqual(250);
});

test("80 % of tarteaucitron's hosts and cookies are known", () => {
  const { services, hosts, cookies } = tarteaucitron();
  expect(services).toBeGreaterThan(200);
  expect(share("tarteaucitron, hosts", [...hosts], isDeclared)).toBeGreaterThan(0.8);
  expect(share("tarteaucitron, cookies", [...cookies], isNamed)).toBeGreaterThan(0.8);
});

test("90 % of the hosts of the 200 most seen third parties are known", () => {
  const entities = createRequire(import.meta.url)(
    "third-party-web/dist/entities.json",
  ) as readonly Entity[];
  const seen = entities
    .filter(({ category }) => KINDS.includes(category))
    .toSorted((a, b) => (b.totalOccurrences ?? 0) - (a.totalOccurrences ?? 0))
    .slice(0, 200);
  const domains = seen.flatMap((entity) => entity.domains);
  expect(share("third-party-web, hosts", domains, isDeclared)).toBeGreaterThan(0.9);
});
