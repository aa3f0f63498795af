// What is known of a blocked element for which something else may stand in.

import type { ServiceDeclaration } from "../../catalogue/types.ts";
import type { Refusal } from "../types.ts";
import { STANDS, type Stand } from "./embeds.ts";
import type { Tag } from "./tag.ts";

/** What stands in for a blocked element. */
export interface PlaceholderRequest {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string;
  readonly stand: Stand;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/** Undefined if the element leaves no hole that a visitor could see. `hole`: the attribute that fills it, or -1. */
export function placeholderRequest(
  tag: Tag,
  refusal: Refusal,
  hole: number,
): PlaceholderRequest | undefined {
  const stand = STANDS.get(tag.id);
  if (!stand || hole === -1) return undefined;
  const width = tag.get("width");
  const height = tag.get("height");
  if (isTiny(width) || isTiny(height) || tag.find("hidden") !== -1) return undefined;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(tag.get("style") ?? "")) return undefined;
  return {
    service: refusal.service,
    host: refusal.host,
    stand,
    url: tag.value(hole),
    title: tag.get("title") ?? tag.get("alt"),
    width,
    height,
  };
}

/** A pixel has nothing to show, so nothing stands in for it. */
function isTiny(size: string | undefined): boolean {
  return size !== undefined && /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(size);
}
