#!/usr/bin/env bash
# @iabtechlabtcf/core 1.5.21 and @iabtcf/core 1.5.6: "accept all" gives a TC string in which no vendor was disclosed.
#
# What it does: TCModel.setAll() sets all consents of vendors and purposes, all special features and legitimate interests,
# but leaves `vendorsDisclosed` empty. @iabtechlabtcf/core then writes an empty DisclosedVendors segment, with no
# warning. @iabtcf/core (the older name of the same library) goes further: in a service-specific string it
# drops the segment altogether, even when `vendorsDisclosed` was filled by hand. Both write policy version 5 all the same.
#
# What one would expect: since TCF 2.3 a string must have the DisclosedVendors segment, and a vendor that is not in it has
# not been shown to the visitor. So setAll() should fill it, or encode() complain, as it does about a missing CMP id.
#   https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md
#   https://iabeurope.eu/all-you-need-to-know-about-the-transition-to-tcf-v2-3/ (a string without the segment is invalid)
#
# Why it matters: a reader that looks at VendorConsents alone sees consent for everybody; one that follows 2.3 sees
# nobody, or an invalid string. Both strings come from reference libraries and from a visitor who pressed "accept all".
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30:
#   @iabtechlabtcf/core  consents 1,2  disclosed: none (segment present);  filled by hand: 1,2
#   @iabtcf/core         consents 1,2  disclosed: no segment;              filled by hand: no segment
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts @iabtechlabtcf/core@1.5.21 @iabtcf/core@1.5.6

cat >look.cjs <<'JS'
const assert = require("node:assert/strict");

const DISCLOSED_VENDORS = 1; // the segment's type: its first three bits

function look(name) {
  const { GVL, TCModel, TCString } = require(name);
  const vendor = (id) => ({ id, name: `Vendor ${id}`, purposes: [1], legIntPurposes: [], flexiblePurposes: [],
    specialPurposes: [], features: [], specialFeatures: [], urls: [] });
  const list = new GVL({
    gvlSpecificationVersion: 3, vendorListVersion: 1, tcfPolicyVersion: 5, lastUpdated: "2026-01-01T00:00:00Z",
    purposes: { 1: { id: 1, name: "Store" } }, specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {},
    dataCategories: {}, vendors: { 1: vendor(1), 2: vendor(2) },
  });
  const model = new TCModel(list);
  Object.assign(model, { cmpId: 31, cmpVersion: 1, isServiceSpecific: true });
  const ids = (vector) => [...vector].filter(([, set]) => set).map(([id]) => id);
  const read = () => {
    const string = TCString.encode(model);
    const segments = string.split(".").slice(1);
    const present = segments.some((one) => Buffer.from(one, "base64url")[0] >> 5 === DISCLOSED_VENDORS);
    const back = TCString.decode(string);
    const seen = { policy: back.policyVersion, consents: ids(back.vendorConsents),
      disclosed: present ? ids(back.vendorsDisclosed) : "no segment" };
    console.log(name, string, JSON.stringify(seen));
    return seen;
  };
  model.setAll();
  const all = read();
  model.vendorsDisclosed.set([1, 2]);
  return [all, read()];
}

const common = { policy: 5, consents: [1, 2] };
assert.deepEqual(look("@iabtechlabtcf/core"), [{ ...common, disclosed: [] }, { ...common, disclosed: [1, 2] }]);
assert.deepEqual(look("@iabtcf/core"), [{ ...common, disclosed: "no segment" }, { ...common, disclosed: "no segment" }]);
JS
node look.cjs
