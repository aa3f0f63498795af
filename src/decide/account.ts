// What an account's choice is worth on a device that has a decision of its own. Pure.
import type { Catalogue } from "../catalogue/types.ts";
import type { Decision, Stored } from "../read/types.ts";
import { OTHER_TERMS } from "./purposes.ts";

/** What holds for a visitor who is signed in. */
export interface AccountChoice {
  readonly stored: Stored;
  /** True: the device refuses what the account grants, so that part is refused here, and asked about. */
  readonly isConflict: boolean;
}

/**
 * The choice of the account holds; on a device that has shown it, or on which it was made (`isLinked`), as it is. On any
 * other it never turns a refusal into a grant: what was refused there without signing in stays refused, until the visitor
 * answers there, signed in. What the account refuses is refused, whatever the device grants. An account without a choice
 * leaves the device its own.
 */
export function accountChoice(
  account: Stored,
  device: Stored,
  isLinked: boolean,
  catalogue: Catalogue,
): AccountChoice {
  if (account.kind === "none") return { stored: device, isConflict: false };
  // The cookie of the device could not come: nobody knows what it refuses, nor whether it has shown this choice.
  if (device.kind === "unknown") return { stored: device, isConflict: false };
  if (account.kind !== "decision" || isLinked || device.kind === "none")
    return { stored: account, isConflict: false };
  const decision = without(account.decision, device, catalogue);
  return { stored: { kind: "decision", decision }, isConflict: decision !== account.decision };
}

/** Decisions travel with every request: one conflict is one object, so that what is worked out for it is kept. */
const known = new WeakMap<Decision, WeakMap<object, Decision>>();

function without(
  account: Decision,
  device: Exclude<Stored, { readonly kind: "none" | "unknown" }>,
  catalogue: Catalogue,
): Decision {
  const key: object = device.kind === "decision" ? device.decision : device;
  let made = known.get(account)?.get(key);
  if (made === undefined) {
    made = withoutRefused(account, device, catalogue);
    const byDevice = known.get(account) ?? new WeakMap<object, Decision>();
    byDevice.set(key, made);
    known.set(account, byDevice);
  }
  return made;
}

function withoutRefused(
  account: Decision,
  device: Exclude<Stored, { readonly kind: "none" | "unknown" }>,
  { index, services: declared }: Catalogue,
): Decision {
  // A cookie that cannot be read may refuse everything.
  const said = device.kind === "decision" ? device.decision : undefined;
  const categories: Record<string, boolean> = { ...account.categories };
  const services: Record<string, boolean> = { ...account.services };
  const conflicts = new Set<string>();
  let isSame = true;
  for (const id of index.consentCategories) {
    if (!isRefusedWith(id, said)) continue;
    const granted = own(categories, id);
    if (granted === false) continue;
    if (granted === true || said === undefined) conflicts.add(id);
    // Where silence grants, what the account has not answered is refused here as well.
    categories[id] = false;
    isSame = false;
  }
  for (const { id, category } of declared) {
    if (category === "functional") continue;
    // By its name, it is refused whatever the account says of its category; also what is exempt.
    if (said !== undefined && own(said.services, id) === false) {
      isSame &&= own(services, id) === false;
      services[id] = false;
    } else if (own(services, id) === true && isRefusedWith(category, said) && !isNamed(id, said)) {
      // Refused with its category, it is answered with it.
      delete services[id];
      isSame = false;
    }
  }
  if (isSame) return account;
  const purposes = Object.fromEntries(
    Object.entries(account.purposes ?? {}).map(([id, answered]) => [
      id,
      conflicts.has(id) ? { ...answered, fingerprint: OTHER_TERMS } : answered,
    ]),
  );
  for (const id of conflicts) purposes[id] ??= { fingerprint: OTHER_TERMS, time: account.time };
  return { ...account, categories, services, purposes };
}

/** Does the device refuse a category? One whose cookie cannot be read may refuse everything. */
function isRefusedWith(category: string, said: Decision | undefined): boolean {
  return said === undefined || own(said.categories, category) === false;
}

function isNamed(id: string, said: Decision | undefined): boolean {
  return said !== undefined && own(said.services, id) === true;
}

function own(answers: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
