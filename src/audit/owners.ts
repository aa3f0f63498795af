// Whose is it, and may it be there without a yes? The catalogue's word first, then the ready-made services, then
// third-party-web's list of owners.
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import { match } from "../services/index.ts";
import type { ServiceMatch } from "../services/index.ts";
import type { EntityOf } from "./optional.ts";
import { domainOf } from "./sites.ts";
import type { Judged, Owner, Sighting } from "./types.ts";

export interface JudgeOptions {
  readonly catalogue?: Catalogue | undefined;
  readonly consentCookie: string;
  readonly entityOf: EntityOf;
}

/** Judges what was seen. Own pages and files that no service declares are left out: a site is not its own third party. */
export function judgeAll(sightings: readonly Sighting[], options: JudgeOptions): readonly Judged[] {
  const knownOwners = new Map<string, Owner | undefined>();
  const stranger = (host: string): Owner => {
    const domain = domainOf(host);
    if (!knownOwners.has(domain)) {
      const name = options.entityOf(host);
      knownOwners.set(domain, name === undefined ? undefined : { name, source: "third-party-web" });
    }
    return knownOwners.get(domain) ?? { name: domain, source: "unknown" };
  };
  return sightings.flatMap((sighting) => {
    const judgement =
      sighting.kind === "contact"
        ? judgeContact(sighting, options, stranger)
        : judgeName(sighting, options, stranger);
    return judgement === undefined ? [] : [{ ...sighting, ...judgement }];
  });
}

type Judgement = Pick<Judged, "owner" | "consent" | "declared">;

function judgeContact(
  { host, name, own }: Sighting,
  { catalogue }: JudgeOptions,
  stranger: (host: string) => Owner,
): Judgement | undefined {
  const made = readyMade(host, name, own);
  if (catalogue === undefined) {
    if (made !== undefined) return { owner: ownerOf(made), consent: consentFor(made.service) };
    return own ? undefined : { owner: stranger(host), consent: "needed" };
  }
  const service = declaredFor(catalogue, host, name, own);
  if (service !== undefined) {
    return { owner: declaredOwner(service, made), consent: consentFor(service), declared: true };
  }
  if (own) return undefined;
  const owner = made === undefined ? stranger(host) : ownerOf(made);
  return { owner, consent: "needed", declared: false };
}

function declaredFor(
  { index }: Catalogue,
  host: string,
  path: string | undefined,
  own: boolean,
): ServiceDeclaration | undefined {
  if (own) return index.ownPath(path ?? "/") ?? index.url(host, path ?? "/");
  if (path !== undefined) return index.url(host, path);
  // A bare connection tells no path: whoever may be contacted there will do.
  const { services } = index.host(host);
  return services.find((service) => consentFor(service) === "free") ?? services[0];
}

function readyMade(host: string, path: string | undefined, own: boolean): ServiceMatch | undefined {
  if (path === undefined) return own ? undefined : match({ host });
  return match(`https://${host}${path.startsWith("/") ? path : "/"}`);
}

function judgeName(
  sighting: Sighting,
  { catalogue, consentCookie }: JudgeOptions,
  stranger: (host: string) => Owner,
): Judgement {
  const { kind, host, own } = sighting;
  const name = sighting.name ?? "";
  if (kind === "cookie" && own && isConsentCookie(name, consentCookie)) {
    const owner: Owner = { name: "The visitor's answer", source: "catalogue", id: "consent" };
    return { owner, consent: "free", ...(catalogue && { declared: true }) };
  }
  const site: Owner = { name: host, source: "unknown" };
  if (kind === "serviceWorker") {
    // A worker keeps nothing by itself: whom it contacts and what it stores is seen as such.
    return { owner: own ? site : stranger(host), consent: own ? "free" : "unknown" };
  }
  const made = match({ cookie: name, storage: kind === "contact" ? "cookie" : kind });
  const declared = catalogue?.index.cookie(name, kind === "contact" ? "cookie" : kind);
  if (declared !== undefined) {
    const { service, category } = declared;
    const isFree = category === "functional" || service.exempt === true;
    const owner = declaredOwner(service, made);
    return { owner, consent: isFree ? "free" : "needed", declared: true };
  }
  const owner = made === undefined ? (own ? site : stranger(host)) : ownerOf(made);
  if (catalogue !== undefined) return { owner, consent: "unknown", declared: false };
  if (made === undefined) return { owner, consent: own ? "unknown" : "needed" };
  const category = made.cookie?.category ?? made.service.category;
  return { owner, consent: category === "functional" ? "free" : "needed" };
}

/** Beside the answer itself assent keeps "load this once", what was just done, the form's key, a hidden notice, the account, and the variant. */
function isConsentCookie(name: string, base: string): boolean {
  const bare = name.startsWith("__Host-") ? name.slice("__Host-".length) : name;
  if (bare === base) return true;
  if (!bare.startsWith(`${base}-`)) return false;
  return ["once", "done", "form", "notice", "account", "variant"].includes(
    bare.slice(base.length + 1),
  );
}

/** In no category that is free of consent, and not exempt: a yes is needed. */
function consentFor({ category, exempt }: ServiceDeclaration): "free" | "needed" {
  return category === "functional" || exempt === true ? "free" : "needed";
}

function ownerOf({ service, name }: ServiceMatch): Owner {
  return { ...factsOf(service), source: "assent/services", importName: name };
}

function declaredOwner(service: ServiceDeclaration, made: ServiceMatch | undefined): Owner {
  const isSame = made?.service.id === service.id;
  return {
    ...factsOf(service),
    source: "catalogue",
    ...(isSame && { importName: made.name }),
  };
}

function factsOf({ id, name, category, provider }: ServiceDeclaration) {
  return { id, name, category, ...(provider !== undefined && { provider }) };
}
