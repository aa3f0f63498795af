// What the tour has to find, whatever the framework.
import { FIRST_HOSTS, SECOND_HOSTS } from "./hosts.mjs";
import type { Tour } from "./tour.ts";

const undecided = { question: 1, settings: 1, count: "1", blocked: "all" } as const;
const refused = { ...undecided, question: 0 } as const;
const accepted = { ...refused, blocked: "none" } as const;
/** The counter keeps what it shows when a router leaves it where it is. */
const asking = { ...undecided, count: "2" };

/** `again`: the counter of the second page starts anew. */
export function expected(again = false): Tour {
  const count = again ? "1" : "2";
  return {
    undecided: { contacts: [], first: undecided, second: { ...asking, count } },
    refused: { contacts: [], first: refused, second: refused },
    accepted: { contacts: FIRST_HOSTS, first: accepted },
    allowed: {
      contacts: [...FIRST_HOSTS, ...SECOND_HOSTS].toSorted(),
      first: accepted,
      second: { ...accepted, count },
    },
    withdrawn: { contacts: [], first: refused, second: { ...refused, count } },
    there: { contacts: SECOND_HOSTS, second: accepted },
    typed: "written",
    messages: [],
  };
}
