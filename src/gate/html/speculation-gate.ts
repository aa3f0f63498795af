// The gate of a file of speculation rules (`Speculation-Rules: "/rules.json"`): if one of its rules may not be
// followed, an empty set leaves in its place.

import type { BodyGate, Pieces } from "../types.ts";
import { encode, text } from "./tokenizer/bytes.ts";
import { OutputBuffer } from "./output/output-buffer.ts";
import type { HtmlGateOptions } from "./options.ts";
import { refuseSpeculation } from "./rules/speculation.ts";

/** No site has more rules than this, in bytes: beyond it there are none. */
const MOST_HELD = 1 << 20;
const NOTHING: Pieces = [];
const NO_RULES = "{}";

/** Makes the gate of one file of rules. They are judged when all of them are there. */
export function createSpeculationGate(options: HtmlGateOptions): BodyGate {
  const window = new OutputBuffer(options.encoding);
  let isTooLong = false;
  return {
    write(chunk) {
      if (!isTooLong) window.append(chunk);
      isTooLong ||= window.bytes.length > MOST_HELD;
      return NOTHING;
    },
    end() {
      if (isTooLong) {
        options.report?.({ kind: "limit", limit: "speculation-rules" });
        return [encode(NO_RULES)];
      }
      const { bytes, decoder } = window;
      const { judge, url: base } = options;
      const rules = text(bytes, 0, bytes.length, decoder);
      const refusal = refuseSpeculation(rules, (url) => judge.url(url, base, "frame"));
      if (!refusal) return window.releaseAll();
      options.report?.({
        kind: "embed",
        action: "blocked",
        element: "speculation rules",
        host: refusal.host,
        service: refusal.service?.id,
      });
      return [encode(NO_RULES)];
    },
  };
}
