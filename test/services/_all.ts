// All ready-made services, as a site would have them that declares every one.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { ServiceDeclaration } from "../../src/catalogue/types.ts";
import * as services from "../../src/services/all.ts";

/** Every ready-made service with the name it is exported by, in the order of these names. */
export const all: readonly { readonly name: string; readonly service: ServiceDeclaration }[] =
  Object.entries(services)
    .map(([name, make]) => ({ name, service: make() }))
    // As a module's own names are by the language, if not by every test runner.
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

export const { index } = defineCatalogue({
  policy: { version: "1", controller: { name: "A" } },
  services: all.map(({ service }) => service),
});

/** The text of a declared URL. */
export function urlsOf({ urls = [] }: ServiceDeclaration): readonly string[] {
  return urls.map((url) => (typeof url === "string" ? url : url.url));
}

/** The host of a declared URL, without what says which hosts beside it count; "" for a path on the site's own. */
export function hostOf(url: string): string {
  return (url.replace(/^(=|\*\.)/, "").split("/", 1)[0] ?? "").toLowerCase();
}
