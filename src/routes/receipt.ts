// GET {prefix}/receipt: the visitor takes home what the ledger holds of his decision.
import Negotiator from "negotiator";
import { receiptJsonLd } from "../ledger/read/receipt-jsonld.ts";
import { jsonReply, problemReply } from "./reply.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";

const JSON_LD = "application/ld+json";

/**
 * The receipt of the newest record of the visitor's consent id, as a file: JSON, or JSON-LD for `?format=jsonld` and for
 * who accepts nothing else. 404 if there is none; 503 if the ledger does not answer.
 */
export async function answerReceipt(request: RouteRequest, host: RouteHost): Promise<RouteReply> {
  let receipt;
  try {
    receipt = await host.receipt?.();
  } catch {
    return problemReply(request, host, "notStored", { "retry-after": "30" });
  }
  if (receipt === undefined) return problemReply(request, host, "notFound");
  const isLinked =
    request.query.get("format") === "jsonld" ||
    new Negotiator({ headers: request.headers }).mediaType(["application/json", JSON_LD]) ===
      JSON_LD;
  return jsonReply(isLinked ? receiptJsonLd(receipt) : receipt, 200, {
    ...(isLinked && { "content-type": JSON_LD }),
    "content-disposition": `attachment; filename="consent-receipt.${isLinked ? "jsonld" : "json"}"`,
    "x-robots-tag": "noindex",
  });
}
