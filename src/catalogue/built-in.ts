// The mark of declarations that come with assent: a site's own declaration beats them.
import type { ServiceDeclaration } from "./types.ts";

// Registered, so that two copies of the package in one process agree.
const MARK = Symbol.for("assent.built-in");

/**
 * Marks a ready-made declaration. The mark is not enumerable: who spreads a service into his own
 * (`{ ...youtube(), purpose: '…' }`) takes it over, and it counts as the site's declaration.
 */
export function builtIn<S extends ServiceDeclaration>(service: S): S {
  return Object.defineProperty(service, MARK, { value: true });
}

/** True for a declaration made by `assent/services`. */
export function isBuiltIn(service: object): boolean {
  return MARK in service;
}
