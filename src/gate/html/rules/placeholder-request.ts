// What is known of a blocked element that can show, in its own place, whose it is. Frameworks compare a page with what
// they expect: inside the app's markup only attributes change, so what is shown goes into the element itself.

import type { ServiceDeclaration } from "../../../catalogue/types.ts";
import { HOLDERS, type PlaceholderKind } from "./embeds.ts";
import type { Outcome } from "./rules.ts";
import type { Tag } from "../tokenizer/tag.ts";

/** A blocked element that leaves a hole. Everything but `service` and `kind` comes from the page. */
export interface PlaceholderRequest {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string;
  readonly kind: PlaceholderKind;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/** An attribute that shows it. What the page itself says by this name is kept under another. */
export interface PlaceholderAttribute {
  readonly name: string;
  /** Undefined: the page's own attribute of this name is only put aside. */
  readonly value?: string | undefined;
}

/** Undefined if the element leaves no hole that a visitor could see. */
export function placeholderRequest(
  tag: Tag,
  { refusal, hole, refused }: Outcome,
): PlaceholderRequest | undefined {
  const held = HOLDERS.get(tag.id);
  if (!held || hole === -1) return undefined;
  const { kind, shows } = held;
  // It still shows something of the site's own.
  if (shows.some((name) => !refused.has(name) && !isBlank(tag.get(name)))) return undefined;
  const width = tag.get("width");
  const height = tag.get("height");
  if (isTiny(width) || isTiny(height) || tag.find("hidden") !== -1) return undefined;
  if (isHiddenByStyle(tag.get("style") ?? "")) return undefined;
  return {
    service: refusal.service,
    host: refusal.host,
    kind,
    url: tag.value(hole),
    title: tag.get("title") ?? tag.get("alt"),
    width,
    height,
  };
}

function isBlank(address: string | undefined): boolean {
  const named = address?.trim().toLowerCase() ?? "";
  return named === "" || named === "about:blank";
}

function isHiddenByStyle(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A pixel has nothing to show. */
function isTiny(size: string | undefined): boolean {
  return size !== undefined && /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(size);
}
