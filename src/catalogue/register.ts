// How a site's own catalogue reaches the types of `req.consent` and `ctx.consent`.
import type { Catalogue } from "./types.ts";

/**
 * Augmented by the site, so that `req.consent.allows('yuotube')` does not compile:
 *
 * @example
 * declare module 'assent' { interface Register { catalogue: typeof catalogue } }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled in by the site
export interface Register {}

type Registered = Register extends { catalogue: infer C extends Catalogue } ? C : Catalogue;

export type CategoryId = Registered extends Catalogue<infer Id> ? Id : string;
export type ServiceId = Registered extends Catalogue<string, infer Id> ? Id : string;
/** The id of a category or of a service of the registered catalogue; any string where none is registered. */
// oxlint-disable-next-line typescript/no-duplicate-type-constituents -- the same only while nothing is registered
export type ConsentId = CategoryId | ServiceId;
