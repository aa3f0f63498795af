// What the catalogue declares and no pass has seen: the list grows old that way.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import type { Finding, Judged } from "./types.ts";

/** One finding a service: that it was never seen, or which of its names were not. */
export function unseenFindings(
  judged: readonly Judged[],
  catalogue: Catalogue,
): readonly Finding[] {
  const owners = new Set<string>();
  const names = new Set<string>();
  for (const { owner, kind, name = "" } of judged) {
    if (owner.source === "catalogue" && owner.id !== undefined) owners.add(owner.id);
    if (kind === "contact" || kind === "serviceWorker") continue;
    const found = catalogue.index.cookie(name, kind);
    if (found !== undefined) names.add(`${kind} ${found.cookie.name}`);
  }
  return catalogue.services.flatMap((service): Finding[] => {
    const what = owners.has(service.id)
      ? unseenNames(service, names)
      : `${service.name} is declared, and was never seen.`;
    if (what === undefined) return [];
    return [
      { kind: "unseen", subject: service.id, owner: service.name, what, passes: [], pages: [] },
    ];
  });
}

function unseenNames({ name, cookies = [] }: ServiceDeclaration, seen: ReadonlySet<string>) {
  const missing = cookies.filter(
    (cookie) => !seen.has(`${cookie.storage ?? "cookie"} ${cookie.name}`),
  );
  if (missing.length === 0) return undefined;
  const list = missing.map((cookie) => cookie.name).join(", ");
  return `Of ${name} these are declared, and were never seen: ${list}.`;
}
