// @ts-check
// What the network asks, tells or leaves on, by where its visitors are: the ready rules, and two that its counsel wrote.
import { defineRules, readyRules } from "assent";

const from = "2026-01-01";
const source = "advice of the network's counsel (invented, as the network is)";

export const rules = defineRules({
  baseline: "opt-in",
  extends: readyRules,
  rules: [
    // Visitors are told, and may object.
    { id: "campus-told", regions: ["NZ"], from, source, otherwise: "notice" },
    // The same, but for advertising and whatever other companies show: that is asked about.
    {
      id: "campus-mixed",
      regions: ["SG"],
      from,
      source,
      otherwise: "notice",
      categories: { marketing: "opt-in" },
    },
  ],
});
