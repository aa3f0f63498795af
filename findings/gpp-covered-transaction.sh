#!/usr/bin/env bash
# @iabgpp/cmpapi 3.2.0: a GPP string that sets one field also states what nobody has said.
#
# What it does: `setFieldValue("usnat", "SaleOptOut", 1)` on an empty model writes a whole usnat section. In it
# MspaCoveredTransaction is 1, "yes, this transaction falls under the Multi-State Privacy Agreement", and a GPC segment
# says that the browser sent no signal. The other fields that were not set read 0, "not applicable".
#
# What one would expect: 0 for this field too. The package's own README lists "0=Not applicable, 1=Yes, 2=No" for it, but
# the setter refuses 0. So a site that has not signed the agreement must write 2 itself, or it claims to have signed.
#   https://github.com/IABTechLab/iabgpp-es#readme (table of fields)
#   https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/issues/74 (what follows from a 1)
#   https://github.com/IABTechLab/iabgpp-es/issues/29 (the default was once 0; the specification of usnat has no 0)
#
# Why it matters: whoever writes a GPP string on behalf of a visitor has to set these two fields, even if all they know is
# that the visitor has opted out. Whoever reads one cannot take a 1 or "no GPC" as a statement somebody made.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30: MspaCoveredTransaction 1, GpcSegmentIncluded true, Gpc false; the
# state sections (usca, usco, usct, ...) have the same default.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts @iabgpp/cmpapi@3.2.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { GppModel } from "@iabgpp/cmpapi";

/** Writes one opt-out, and reads what the string then says. */
function sayOnlyOptOut(section) {
  const model = new GppModel();
  model.setFieldValue(section, "SaleOptOut", 1);
  const read = new GppModel(model.encode());
  return { string: model.encode(), covered: read.getFieldValue(section, "MspaCoveredTransaction") };
}

for (const section of ["usnat", "usca", "usco", "usct"]) {
  const { string, covered } = sayOnlyOptOut(section);
  console.log(`${section}: ${string} says MspaCoveredTransaction = ${covered}`);
  assert.equal(covered, 1);
}

const usnat = new GppModel(sayOnlyOptOut("usnat").string);
const gpc = ["GpcSegmentIncluded", "Gpc"].map((name) => usnat.getFieldValue("usnat", name));
console.log("usnat: GpcSegmentIncluded, Gpc =", gpc.join(", "));
assert.deepEqual(gpc, [true, false]);

const model = new GppModel();
assert.throws(() => {
  try {
    model.setFieldValue("usnat", "MspaCoveredTransaction", 0);
  } catch (error) {
    console.log(`usnat: setting MspaCoveredTransaction to 0 (README: "Not applicable") throws: ${error.message}`);
    throw error;
  }
}, /Invalid value/);
JS
node look.mjs
