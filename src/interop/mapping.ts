// From the names of another system to the ids of the catalogue.
import type { Catalogue } from "../catalogue/types.ts";
import type { Answers, ConsentReader, DecidedReading, NameMap, Target } from "./types.ts";

/** Answers by ids of the catalogue. */
export interface MappedAnswers {
  readonly categories: Answers;
  readonly services: Answers;
  /** Names that the visitor granted and that mean nothing here. */
  readonly unknown: readonly string[];
}

/**
 * What a decision says in the catalogue's ids. An id is granted if every name for it that is answered is granted, and
 * every name that the site itself maps to it is answered. A category is granted by its own answer alone: where a system
 * asks by services, and all services of a category are answered, it counts as refused and its services by name.
 */
export function mapAnswers(
  catalogue: Catalogue,
  { map, usual }: ConsentReader,
  reading: DecidedReading,
): MappedAnswers {
  const { index } = catalogue;
  const found = new Map<string, boolean>();
  const doubtful = new Set<string>();
  const unknown: string[] = [];
  for (const kind of ["categories", "services"] as const) {
    const isOwnId = (name: string): boolean =>
      (kind === "services" ? index.service(name) : index.category(name)) !== undefined;
    const said = reading[kind] ?? {};
    for (const [name, granted] of Object.entries(said)) {
      const target =
        ownOf(map?.[kind], name) ??
        ownOf(usual?.[kind], name) ??
        (isOwnId(name) ? name : undefined);
      if (target === undefined) {
        if (granted) unknown.push(name);
        continue;
      }
      for (const id of targets(target)) found.set(id, granted && found.get(id) !== false);
    }
    // What the site maps and the cookie leaves out: refused, or a doubt that takes a grant away.
    for (const [name, target] of Object.entries(map?.[kind] ?? {})) {
      if (Object.hasOwn(said, name)) continue;
      for (const id of targets(target)) {
        if (reading.refusesUnlisted === true) found.set(id, false);
        else doubtful.add(id);
      }
    }
  }
  for (const id of doubtful) if (found.get(id) === true) found.delete(id);
  return { ...asAnswers(catalogue, found, reading.refusesUnlisted === true), unknown };
}

function ownOf(map: NameMap | undefined, name: string): Target | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The ids of a target. */
export function targets(target: Target): readonly string[] {
  if (target === false) return [];
  return typeof target === "string" ? [target] : target;
}

function asAnswers(
  { index, services: declared }: Catalogue,
  found: ReadonlyMap<string, boolean>,
  refusesUnlisted: boolean,
): { readonly categories: Answers; readonly services: Answers } {
  const categories = new Map<string, boolean>();
  const services = new Map<string, boolean>();
  for (const [id, granted] of found) {
    if (index.service(id) !== undefined) services.set(id, granted);
    else if (index.consentCategories.includes(id)) categories.set(id, granted);
  }
  for (const id of index.consentCategories) {
    if (categories.has(id)) continue;
    const members = declared.filter(({ category, exempt }) => category === id && exempt !== true);
    const isAnswered = members.length > 0 && members.every((service) => services.has(service.id));
    if (refusesUnlisted || isAnswered) categories.set(id, false);
  }
  return { categories: Object.fromEntries(categories), services: Object.fromEntries(services) };
}
