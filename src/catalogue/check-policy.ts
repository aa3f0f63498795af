// Checks the policy: who answers for the site, and which version the visitor decides on.
import { ConsentConfigError } from "../errors.ts";
import type { KeysEnum } from "./check-values.ts";
import {
  at,
  checkKeys,
  checkOptionalDate,
  checkOptionalList,
  checkOptionalLink,
  checkOptionalText,
  checkOptionalWords,
  checkText,
  frozen,
} from "./check-values.ts";
import type { Controller, Policy } from "./types.ts";

const POLICY_KEYS: KeysEnum<Policy> = {
  version: true,
  minorSince: true,
  lastUpdated: true,
  catalogueDate: true,
  controller: true,
  appliesTo: true,
};

const CONTROLLER_KEYS: KeysEnum<Controller> = {
  name: true,
  address: true,
  website: true,
  email: true,
  phone: true,
  dpo: true,
  authority: true,
  authorityUrl: true,
};

/**
 * A frozen copy of a policy. `categories`: ids that `minorSince` may name.
 *
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkPolicy(value: unknown, path: string, categories: readonly string[]): Policy {
  const policy = checkKeys(value, path, POLICY_KEYS);
  const version = checkText(policy.version, at(path, "version"), 64);
  return frozen<Policy>({
    version,
    minorSince: checkMinor(policy.minorSince, at(path, "minorSince"), version, categories),
    lastUpdated: checkOptionalDate(policy.lastUpdated, at(path, "lastUpdated")),
    catalogueDate: checkOptionalDate(policy.catalogueDate, at(path, "catalogueDate")),
    controller: checkController(policy.controller, at(path, "controller")),
    appliesTo: checkOptionalWords(policy.appliesTo, at(path, "appliesTo")),
  });
}

function checkMinor(
  value: unknown,
  path: string,
  version: string,
  categories: readonly string[],
): Policy["minorSince"] {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const remedy = 'Name earlier versions: { "2026-01-01": true }.';
    throw new ConsentConfigError("wrong-type", path, value, remedy);
  }
  const checked = Object.entries(value).map(([earlier, where]: [string, unknown]) => {
    const place = `${path}[${JSON.stringify(earlier)}]`;
    if (earlier === version) {
      const remedy = "is the version of this very policy. Name earlier ones.";
      throw new ConsentConfigError("conflict", place, earlier, remedy);
    }
    if (where === true) return [earlier, true] as const;
    const ids = checkOptionalList(where, place, (item, listed) => {
      if (typeof item === "string" && categories.includes(item)) return item;
      const remedy = `is no category. Known: ${categories.join(", ")}.`;
      throw new ConsentConfigError("unknown-reference", listed, item, remedy);
    });
    if (ids !== undefined) return [earlier, ids] as const;
    throw new ConsentConfigError("missing", place, where, "Give true, or a list of categories.");
  });
  const since: Record<string, true | readonly string[]> = Object.fromEntries(checked);
  return Object.freeze(since);
}

function checkController(value: unknown, path: string): Controller {
  const controller = checkKeys(value, path, CONTROLLER_KEYS);
  return frozen<Controller>({
    name: checkText(controller.name, at(path, "name")),
    address: checkOptionalText(controller.address, at(path, "address")),
    website: checkOptionalLink(controller.website, at(path, "website")),
    email: checkOptionalText(controller.email, at(path, "email")),
    phone: checkOptionalText(controller.phone, at(path, "phone")),
    dpo: checkOptionalText(controller.dpo, at(path, "dpo")),
    authority: checkOptionalText(controller.authority, at(path, "authority")),
    authorityUrl: checkOptionalLink(controller.authorityUrl, at(path, "authorityUrl")),
  });
}
