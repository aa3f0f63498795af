// The same catalogue with other exemptions: what is exempt in one country needs consent in the next.
import { compileIndex, type CheckedService } from "./compile-index.ts";
import { isBuiltIn } from "./built-in.ts";
import { pendingMatches } from "./pending.ts";
import type { Catalogue, ServiceDeclaration } from "./types.ts";

/** What a catalogue was made from: whether a service came from `assent/services` is not on its copy. */
const sources = new WeakMap<Catalogue, readonly CheckedService[]>();

/** Remembers, for `withExemptions`, what a catalogue was made from. */
export function rememberServices<C extends Catalogue>(
  catalogue: C,
  services: readonly CheckedService[],
): C {
  sources.set(catalogue, services);
  return catalogue;
}

/** Ids of the services that are ready-made declarations of `assent/services`, as they stand. */
export function readyMadeIds(catalogue: Catalogue): ReadonlySet<string> {
  return new Set(
    checkedOf(catalogue).flatMap(({ service, builtIn }) => (builtIn ? [service.id] : [])),
  );
}

/** Catalogues by the ids that are exempt in them: regions have few such sets among them. */
const known = new WeakMap<Catalogue, Map<string, Catalogue>>();
const MOST_KNOWN = 100;

/** The catalogue in which these services, and no others, are exempt: the same object if that changes nothing. */
export function withExemptions(catalogue: Catalogue, ids: readonly string[]): Catalogue {
  const exempt = new Set(ids);
  if (catalogue.services.every((one) => (one.exempt === true) === exempt.has(one.id)))
    return catalogue;
  let variants = known.get(catalogue);
  if (variants === undefined) known.set(catalogue, (variants = new Map()));
  const key = ids.join(" ");
  let variant = variants.get(key);
  if (variant === undefined) {
    if (variants.size >= MOST_KNOWN) variants.clear();
    variants.set(key, (variant = build(catalogue, exempt)));
  }
  return variant;
}

function build(catalogue: Catalogue, exempt: ReadonlySet<string>): Catalogue {
  const { policy, categories, pending } = catalogue;
  const checked = checkedOf(catalogue).map(({ service, builtIn }) => ({
    service: withExempt(service, exempt.has(service.id)),
    builtIn,
  }));
  const services = Object.freeze(checked.map(({ service }) => service));
  const index = compileIndex(categories, checked, pendingMatches(pending));
  return rememberServices(Object.freeze({ policy, categories, services, pending, index }), checked);
}

function withExempt(service: ServiceDeclaration, exempt: boolean): ServiceDeclaration {
  return (service.exempt === true) === exempt ? service : Object.freeze({ ...service, exempt });
}

function checkedOf(catalogue: Catalogue): readonly CheckedService[] {
  return (
    sources.get(catalogue) ??
    catalogue.services.map((service) => ({ service, builtIn: isBuiltIn(service) }))
  );
}
