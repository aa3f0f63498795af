// Checks the policy: who answers for the site, and which version the visitor decides on.
import type { KeysEnum } from "./check-values.ts";
import {
  at,
  checkKeys,
  checkOptionalDate,
  checkOptionalLink,
  checkOptionalText,
  checkOptionalWords,
  checkText,
  frozen,
} from "./check-values.ts";
import type { Controller, Policy } from "./types.ts";

const POLICY_KEYS: KeysEnum<Policy> = {
  version: true,
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
 * A frozen copy of a policy.
 *
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkPolicy(value: unknown, path: string): Policy {
  const policy = checkKeys(value, path, POLICY_KEYS);
  return frozen<Policy>({
    version: checkText(policy.version, at(path, "version"), 64),
    lastUpdated: checkOptionalDate(policy.lastUpdated, at(path, "lastUpdated")),
    catalogueDate: checkOptionalDate(policy.catalogueDate, at(path, "catalogueDate")),
    controller: checkController(policy.controller, at(path, "controller")),
    appliesTo: checkOptionalWords(policy.appliesTo, at(path, "appliesTo")),
  });
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
