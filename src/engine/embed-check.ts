// What a template may have made a frame of: addresses and attributes often come from what users of the site wrote.

import { readUrl } from "../util/read-url.ts";
import type { Catalogue } from "../catalogue/types.ts";
import type { Site } from "../gate/types.ts";

/** An embed to be rendered by a template. */
export interface EmbedOptions {
  /** Address of the frame. */
  readonly src: string;
  /** What the frame shows, for those who do not see it (WCAG 4.1.2). */
  readonly title: string;
  /** Pixels (`560`) or a percentage (`"100%"`). */
  readonly width?: number | string;
  readonly height?: number | string;
  /** Further attributes of the frame: `{ allow: "fullscreen", class: "film" }`. */
  readonly attributes?: Readonly<Record<string, string | boolean>>;
}

/** An embed, as far as it is checked. */
interface CheckedEmbed {
  readonly src: string;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
}

/**
 * Throws TypeError where the address is none of the web or of another service than the named one, and where an
 * attribute is code (`on…`), a document of its own (`srcdoc`) or another address (`src`). A service that declares no
 * addresses, or that the catalogue does not know, is held to the scheme alone.
 */
export function checkEmbed(
  service: string,
  { src, attributes = {} }: CheckedEmbed,
  { catalogue: { index }, site }: { readonly catalogue: Catalogue; readonly site: Site },
): void {
  const url = readUrl(src, site.origin + site.path);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw refusal(service, "src", "is no http: or https: address. Give the address of the frame.");
  }
  const declared = index.service(service);
  if (declared?.urls !== undefined && declared.urls.length > 0) {
    const host = url.hostname.replace(/\.$/, "");
    const owner =
      index.url(host, url.pathname) ??
      (site.isFirstParty(host) ? index.ownPath(url.pathname) : undefined);
    if (owner?.id !== declared.id) {
      const whose = owner === undefined ? "none in the catalogue" : JSON.stringify(owner.id);
      throw refusal(
        service,
        "src",
        `leads to ${JSON.stringify(host)}, whose service is ${whose}. Name that service, or declare the address among its urls.`,
      );
    }
  }
  for (const name of Object.keys(attributes)) {
    if (/^(?:on|srcdoc$|src$)/i.test(name)) {
      throw refusal(
        service,
        name,
        "is no attribute for an embed. Give the frame's address as src.",
      );
    }
  }
}

function refusal(service: string, name: string, why: string): TypeError {
  return new TypeError(`assent: embed(${JSON.stringify(service)}): ${name} ${why}`);
}
