// The gate of a file that is a list of others, which a browser fetches without being asked: speculation rules, a web app
// manifest, a playlist. It is judged when all of it is there; what it may not name is not in the one that leaves.

import type { BodyGate, Pieces } from "../types.ts";
import { encode, text } from "./tokenizer/bytes.ts";
import { OutputBuffer } from "./output/output-buffer.ts";
import type { HtmlGateOptions } from "./options.ts";
import { refusePlaylist } from "./rules/data-loads.ts";
import { gateManifest, type GatedList } from "./rules/manifest.ts";
import { refuseSpeculation } from "./rules/speculation.ts";

/** No list of a site is longer than this, in bytes: beyond it there is nothing in it. */
const MOST_HELD = 1 << 20;
const NOTHING: Pieces = [];

/** One kind of list. */
interface ListKind {
  /** As events name it. */
  readonly element: string;
  /** The limit that is told of one that is too long. */
  readonly limit: string;
  /** A list of nothing. */
  readonly empty: string;
  /** What begins otherwise is no such list, and leaves as it is written. */
  readonly begins?: string;
  /** Undefined: it leaves as it came. */
  gate(list: string, options: HtmlGateOptions): GatedList | undefined;
}

/** The kinds of lists. */
export type ListName = "speculation" | "manifest" | "playlist";

const LISTS: Readonly<Record<ListName, ListKind>> = {
  speculation: {
    element: "speculation rules",
    limit: "speculation-rules",
    empty: "{}",
    gate(list, { judge, url: base }) {
      const refusal = refuseSpeculation(list, (url) => judge.url(url, base, "frame"));
      return refusal && { text: this.empty, refusal };
    },
  },
  manifest: {
    element: "manifest",
    limit: "manifest",
    empty: "{}",
    gate: (list, { judge, url: base }) =>
      gateManifest(list, (url) => judge.url(url, base, "image")),
  },
  playlist: {
    element: "playlist",
    limit: "playlist",
    empty: "#EXTM3U\n#EXT-X-ENDLIST\n",
    begins: "#EXTM3U",
    gate(list, { judge, url: base }) {
      // Browsers play those of HTTP Live Streaming alone.
      if (!list.includes("#EXT-X-")) return undefined;
      const refusal = refusePlaylist(list, (url) => judge.url(url, base, "media"));
      return refusal && { text: this.empty, refusal };
    },
  },
};

/** Makes the gate of one list. */
export function createListGate(kind: ListName, options: HtmlGateOptions): BodyGate {
  const list: ListKind = LISTS[kind];
  const window = new OutputBuffer(options.encoding);
  const begins = encode(list.begins ?? "");
  let isTooLong = false;
  let isOther = false;
  return {
    write(chunk) {
      if (isOther) return [chunk];
      if (!isTooLong) window.append(chunk);
      isOther = begins.some((byte, i) => i < window.bytes.length && window.bytes[i] !== byte);
      if (isOther) return window.releaseAll();
      isTooLong ||= window.bytes.length > MOST_HELD;
      return NOTHING;
    },
    end() {
      if (isOther) return NOTHING;
      if (window.bytes.length < begins.length) return window.releaseAll();
      if (isTooLong) {
        options.report?.({ kind: "limit", limit: list.limit });
        return [encode(list.empty)];
      }
      const { bytes, decoder } = window;
      const gated = list.gate(text(bytes, 0, bytes.length, decoder), options);
      if (!gated) return window.releaseAll();
      const { host, service } = gated.refusal;
      const { element } = list;
      options.report?.({ kind: "embed", action: "blocked", element, host, service: service?.id });
      return [encode(gated.text)];
    },
  };
}
