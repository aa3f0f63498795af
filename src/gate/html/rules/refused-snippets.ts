// Texts by which the catalogue knows inline scripts: those of services that are refused, in one search.

import type { CatalogueIndex, ServiceDeclaration } from "../../../catalogue/types.ts";
import type { Judge } from "../../types.ts";
import { TextSearch } from "../fast-path/text-search.ts";

/** The snippets of services that are refused now. */
export interface RefusedSnippets {
  readonly search: TextSearch;
  readonly owners: ReadonlyMap<string, ServiceDeclaration>;
}

/** Compiled once for each set of refused services. */
const compiled = new WeakMap<CatalogueIndex, Map<string, RefusedSnippets | undefined>>();
/** Visitors differ in few ways; if they do not, starting over costs little. */
const MOST_VARIANTS = 1000;

/**
 * The snippets of the services that this judge refuses; undefined: there are none. `variant`: equal texts, equal answers
 * of `judge.service`.
 */
export function refusedSnippets(
  index: CatalogueIndex,
  judge: Pick<Judge, "service">,
  variant: string,
): RefusedSnippets | undefined {
  let variants = compiled.get(index);
  if (!variants || variants.size > MOST_VARIANTS) compiled.set(index, (variants = new Map()));
  if (variants.has(variant)) return variants.get(variant);
  const owners = new Map<string, ServiceDeclaration>();
  for (const { text, service } of index.snippets) {
    if (judge.service(service) && !owners.has(text)) owners.set(text, service);
  }
  const made =
    owners.size === 0 ? undefined : { search: new TextSearch([...owners.keys()]), owners };
  variants.set(variant, made);
  return made;
}
