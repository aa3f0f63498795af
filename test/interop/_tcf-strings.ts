// TCF strings as IAB Tech Lab's own package writes them.
import { GVL, TCModel, TCString } from "@iabtechlabtcf/core";

/** What a string is to say. */
export interface TcfFacts {
  readonly purposes: readonly number[];
  readonly vendors: readonly number[];
  readonly legitimate?: readonly number[];
  readonly disclosed?: readonly number[];
  readonly specialFeatures?: readonly number[];
  readonly policyVersion?: number;
  readonly updated?: Date;
  readonly withoutDisclosed?: boolean;
}

const VENDORS = [1, 2, 3, 10, 11, 12, 300, 755, 1200];
const purposes = Array.from({ length: 11 }, (_, i) => i + 1);
const byId = <T>(ids: readonly number[], make: (id: number) => T): Record<number, T> =>
  Object.fromEntries(ids.map((id) => [id, make(id)]));

const list = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 100,
  tcfPolicyVersion: 5,
  lastUpdated: "2026-01-01T00:00:00Z",
  purposes: byId(purposes, (id) => ({ id, name: "p", description: "d", illustrations: [] })),
  specialPurposes: {},
  features: {},
  specialFeatures: byId([1, 2], (id) => ({ id, name: "s", description: "d", illustrations: [] })),
  stacks: {},
  dataCategories: {},
  vendors: byId(VENDORS, (id) => ({
    id,
    name: `vendor ${id}`,
    purposes,
    legIntPurposes: [],
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    policyUrl: "https://vendor.example",
  })),
};

/** Vendors that the strings may name. */
export const vendorIds = VENDORS;

/** A string of version 2, service-specific, with disclosed vendors unless told otherwise. */
export function tcfString(facts: TcfFacts): string {
  const model = new TCModel(new GVL(list as never));
  model.cmpId = 10;
  model.cmpVersion = 2;
  model.isServiceSpecific = true;
  model.purposeConsents.set([...facts.purposes]);
  model.purposeLegitimateInterests.set([...(facts.legitimate ?? [])]);
  model.vendorConsents.set([...facts.vendors]);
  model.vendorsDisclosed.set([...(facts.disclosed ?? VENDORS)]);
  model.specialFeatureOptins.set([...(facts.specialFeatures ?? [])]);
  model.created = facts.updated ?? new Date("2026-10-01");
  model.lastUpdated = facts.updated ?? new Date("2026-10-01");
  const written = TCString.encode(model);
  // The package takes the version of the policies from the vendor list: it is the 23rd character.
  const text =
    written.slice(0, 22) + String.fromCharCode(65 + (facts.policyVersion ?? 5)) + written.slice(23);
  return facts.withoutDisclosed === true ? (text.split(".")[0] ?? "") : text;
}
