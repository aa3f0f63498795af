// The United States: every state lets visitors opt out here, and a signal counts in all of them. What differs is since when
// a law asks for it, and which.
import type { Rule } from "./types.ts";

const SIGNAL = "it obliges to honour a universal opt-out signal";
const NO_SIGNAL = "it asks for no signal to be honoured: that is done as in the other states";

/** A state whose act obliges to honour signals. */
function withSignal(state: string, from: string, act: string): Rule {
  return {
    id: `us-${state.toLowerCase()}`,
    regions: [`US-${state}`],
    from,
    source: `${act}; ${SIGNAL}`,
    otherwise: "opt-out",
    signal: "everything",
  };
}

/** A state whose act is silent on signals. */
function withoutSignal(state: string, from: string, act: string): Rule {
  const source = `${act}; ${NO_SIGNAL}`;
  return {
    id: `us-${state.toLowerCase()}`,
    regions: [`US-${state}`],
    from,
    source,
    otherwise: "opt-out",
  };
}

/** By state and date. Sources differ by months on some dates: the day is data, and a site may say another. */
export const usRules: readonly Rule[] = [
  {
    id: "us",
    regions: ["US"],
    from: "2020-01-01",
    source:
      "no federal act; where a state has none yet, visitors are treated as in those that have",
    otherwise: "opt-out",
    signal: "everything",
  },
  withSignal("CA", "2020-08-14", "CCPA, 11 CCR 7025"),
  {
    ...withSignal(
      "CA",
      "2026-01-01",
      "CCPA, 11 CCR 7025(c)(6): whether a signal was honoured must be shown",
    ),
    id: "us-ca-2026",
  },
  {
    ...withSignal(
      "CA",
      "2027-01-01",
      "CCPA, 11 CCR 7025(c)(6), and AB 566: browsers must offer the signal",
    ),
    id: "us-ca-2027",
  },
  withSignal("CO", "2024-07-01", "Colorado Privacy Act"),
  withSignal("CT", "2025-01-01", "Connecticut Data Privacy Act"),
  withSignal("TX", "2025-01-01", "Texas Data Privacy and Security Act"),
  withSignal("MT", "2025-01-01", "Montana Consumer Data Privacy Act"),
  withSignal("NE", "2025-01-01", "Nebraska Data Privacy Act"),
  withSignal("NH", "2025-01-01", "New Hampshire RSA 507-H"),
  withSignal("NJ", "2025-07-15", "New Jersey Data Privacy Act"),
  withSignal("MN", "2025-07-31", "Minnesota Consumer Data Privacy Act"),
  withSignal("MD", "2025-10-01", "Maryland Online Data Privacy Act"),
  withSignal("DE", "2026-01-01", "Delaware Personal Data Privacy Act"),
  withSignal("OR", "2026-01-01", "Oregon Consumer Privacy Act"),
  withoutSignal("IN", "2026-01-01", "Indiana Consumer Data Protection Act"),
  withoutSignal("KY", "2026-01-01", "Kentucky Consumer Data Protection Act"),
  withoutSignal("RI", "2026-01-01", "Rhode Island Data Transparency and Privacy Protection Act"),
  withSignal("LA", "2027-01-01", "Louisiana's privacy act"),
  withoutSignal("OK", "2027-01-01", "Oklahoma's privacy act"),
  // Of these two, sources name the month or the year alone: its first day.
  withoutSignal("AL", "2027-05-01", "Alabama's privacy act"),
  withoutSignal("VT", "2028-01-01", "Vermont's privacy act"),
];
