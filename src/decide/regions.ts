// Which regime where, and since when. Data: laws change, and sources differ by months on some dates.
import type { Regime } from "../read/types.ts";

/** A rule about some regions: ISO 3166-1 codes, or ISO 3166-2 ones for a part of a country. */
export interface RegionRule {
  readonly regions: readonly string[];
  readonly regime: Regime;
  /** `YYYY-MM-DD` from which it applies. */
  readonly since: string;
  readonly source: string;
}

const universalOptOut = "state privacy act, recognition of universal opt-out signals";

/** Regions that are not here, and visitors of unknown place, are opt-in. */
export const regionRules: readonly RegionRule[] = [
  {
    regions: (
      "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK " +
      "IS LI NO AX GF GP MF MQ RE YT"
    ).split(" "),
    regime: "opt-in",
    since: "2018-05-25",
    source: "Directive 2002/58/EC art. 5(3) with Regulation (EU) 2016/679",
  },
  {
    regions: ["GB", "GG", "IM", "JE", "GI"],
    regime: "opt-in",
    since: "2018-05-25",
    // Statistics and appearance are exempt there since 2026-02-05: option `rules` says so, or a site declares `exempt`.
    source: "PECR reg. 6 and Schedule A1, and the like laws of the islands",
  },
  {
    regions: ["CH"],
    regime: "opt-in",
    since: "2023-09-01",
    // The law itself would let some use be opt-out; the FDPIC's guidelines do not for profiling.
    source: "TCA art. 45c, FADP, FDPIC guidelines of 2025",
  },
  {
    // Federal law asks for nothing and 12 states let visitors opt out: the whole country is treated so.
    regions: ["US"],
    regime: "opt-out",
    since: "2020-01-01",
    source: "state privacy acts",
  },
  { regions: ["US-CA"], regime: "opt-out", since: "2020-08-14", source: "11 CCR 7025" },
  { regions: ["US-CO"], regime: "opt-out", since: "2024-07-01", source: universalOptOut },
  {
    regions: ["US-CT", "US-TX", "US-MT", "US-NE", "US-NH"],
    regime: "opt-out",
    since: "2025-01-01",
    source: universalOptOut,
  },
  { regions: ["US-NJ"], regime: "opt-out", since: "2025-07-15", source: universalOptOut },
  { regions: ["US-MN"], regime: "opt-out", since: "2025-07-31", source: universalOptOut },
  { regions: ["US-MD"], regime: "opt-out", since: "2025-10-01", source: universalOptOut },
  { regions: ["US-DE", "US-OR"], regime: "opt-out", since: "2026-01-01", source: universalOptOut },
];
