// A page through the gate of a site that declares every ready-made service, and lets none of them in: also those that by
// default need no consent do here.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { createHtmlGate } from "../../src/gate/html/gate.ts";
import { createJudge } from "../../src/gate/judge.ts";
import * as services from "../../src/services/all.ts";
import { drain, gateOptions } from "../gate/html/_gate.ts";

const { index } = defineCatalogue({
  policy: { version: "1", controller: { name: "A" } },
  services: Object.values(services).map((make) => make({ category: "marketing" })),
});
const site = { isFirstParty: (host: string) => host === "localhost" };

export interface Gated {
  /** What a browser is sent. */
  readonly html: string;
  /** Ids of the services that were held back; a host for each that nobody declared. */
  readonly blamed: ReadonlySet<string>;
}

/** @param undeclared whether hosts that no service declares may be contacted */
export function gated(html: string, undeclared: "block" | "allow"): Gated {
  const blamed = new Set<string>();
  const gate = createHtmlGate({
    ...gateOptions(),
    index,
    allows: () => false,
    variant: "",
    judge: createJudge({ index, site, undeclared, allows: () => false }),
    report: (event) => {
      if (event.kind === "embed") blamed.add(event.service ?? `host ${event.host}`);
    },
  });
  return { html: drain(gate, [Buffer.from(html)]).toString(), blamed };
}
