// Ready rules: what holds where, and since when, as of November 2026. Data: laws change, and no lawyer has read it for your site.
import { usRules } from "./ready-us.ts";
import type { Rule, RuleSet } from "./types.ts";

/** EU, EEA and the French overseas regions; Åland is Finland's. */
const EEA = (
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK " +
  "IS LI NO AX GF GP MF MQ RE YT"
).split(" ");

/** After what the sources of this release do not bear out in full; the answer is the stricter one, as without the rule. */
const UNCHECKED = " (day and section not checked against the text)";

const europe: readonly Rule[] = [
  {
    id: "eea",
    regions: EEA,
    from: "2018-05-25",
    source: "Directive 2002/58/EC art. 5(3) with Regulation (EU) 2016/679",
    otherwise: "opt-in",
  },
  {
    id: "de-tdddg",
    regions: ["DE"],
    from: "2021-12-01",
    source: `TDDDG § 25: no exemption for statistics or appearance, as France and the United Kingdom have${UNCHECKED}`,
    categories: { preferences: "opt-in", statistics: "opt-in" },
  },
  {
    id: "es-lssi",
    regions: ["ES"],
    from: "2018-05-25",
    source: `LSSI art. 22.2: no exemption for statistics or appearance, as France and the United Kingdom have${UNCHECKED}`,
    categories: { preferences: "opt-in", statistics: "opt-in" },
  },
  {
    id: "ch-tca",
    regions: ["CH"],
    from: "2023-09-01",
    // The law itself would let some use be opt-out; the FDPIC's guidelines do not for profiling.
    source: "TCA art. 45c, FADP, FDPIC guidelines of 2025",
    otherwise: "opt-in",
  },
  {
    id: "gb-pecr",
    regions: ["GB", "GG", "IM", "JE", "GI"],
    from: "2018-05-25",
    source: "PECR reg. 6, and the like laws of the islands and Gibraltar",
    otherwise: "opt-in",
  },
  {
    id: "gb-pecr-a1",
    regions: ["GB"],
    from: "2026-02-05",
    source:
      "PECR Schedule A1 (Data (Use and Access) Act 2025 s. 112): statistics and appearance, with information and a free objection",
    categories: { preferences: "exempt", statistics: "exempt" },
  },
];

const elsewhere: readonly Rule[] = [
  {
    id: "ca-qc-law-25",
    regions: ["CA-QC"],
    from: "2023-09-22",
    source: `Quebec, Act respecting the protection of personal information in the private sector, s. 8.1, as amended by Law 25${UNCHECKED}`,
    otherwise: "opt-in",
  },
  {
    id: "br-lgpd",
    regions: ["BR"],
    from: "2020-09-18",
    source: `Brazil, LGPD (Law 13.709/2018) art. 7 and 8${UNCHECKED}`,
    otherwise: "opt-in",
  },
  {
    id: "in-dpdp",
    regions: ["IN"],
    from: "2027-05-13",
    source:
      "India, Digital Personal Data Protection Act 2023 with the Rules notified on 13 November 2025",
    otherwise: "opt-in",
  },
];

/**
 * Rules for the EEA, Switzerland, the United Kingdom, the states of the US, Quebec, Brazil and India; everywhere else, and for
 * who comes from an unknown place, the baseline holds: opt-in. To be used as they are, or as `extends` of a site's own.
 *
 * @example
 * app.use(consent({ catalogue, region, rules: readyRules }));
 */
export const readyRules: RuleSet = {
  baseline: "opt-in",
  rules: [...europe, ...usRules, ...elsewhere],
};
