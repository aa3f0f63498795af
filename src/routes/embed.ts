// GET {prefix}/embed: the document that a blocked frame, object or embed shows in its own place.
import { embedDocument } from "../pages/embed-document.ts";
import { pageReply } from "./reply.ts";
import { safeReturnUrl } from "./safe-return-url.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";

/** A host as a label: what else stands in the address is not repeated in a page of ours. */
const HOST = /^[a-z\d.:[\]-]{1,253}$/i;

/** `?service=ID`, or `?host=NAME` of one that nobody declared. It stands in pages of this site only. */
export function answerEmbed(request: RouteRequest, host: RouteHost): RouteReply {
  const { query, headers, origin } = request;
  const service = host.catalogue.index.service(query.get("service") ?? "");
  const named = query.get("host") ?? "";
  const view = host.embedView(safeReturnUrl([headers.referer], origin, host.prefix));
  const embed = { service, host: HOST.test(named) ? named : undefined };
  return pageReply(embedDocument(view, embed), 200, {
    "content-security-policy":
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
    "x-frame-options": "SAMEORIGIN",
    "x-robots-tag": "noindex",
  });
}
