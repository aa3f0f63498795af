// `<consent-embed service="…" src="…">`: a frame that the site leaves to us to show. It loads nothing itself; what is put
// into it is a declarative shadow root, which no framework sees when it compares the page with what it expects.

import type { CatalogueIndex, ServiceDeclaration } from "../../../catalogue/types.ts";
import { readUrl } from "../../../util/read-url.ts";
import type { Refusal } from "../../types.ts";
import type { DocumentJudge } from "./document-judge.ts";
import type { Tag } from "../tokenizer/tag.ts";

/** Attributes that the frame gets as they are written: no handler, no document, no other address is among them. */
export const FRAME_ATTRIBUTES = [
  "width",
  "height",
  "allow",
  "allowfullscreen",
  "loading",
  "referrerpolicy",
  "sandbox",
] as const;

/** What a `<consent-embed>` has to show. Everything but `held` comes from the page. */
export interface EmbedRequest {
  /** Why its frame may not be shown; undefined: it may. */
  readonly held: HeldEmbed | undefined;
  /** The frame's address as it is written; undefined: it has none, and only stands for something else. */
  readonly src: string | undefined;
  readonly title: string | undefined;
  /** The service that it names; undefined: the catalogue knows none by that id. */
  readonly service: ServiceDeclaration | undefined;
  /** Those of `FRAME_ATTRIBUTES` that it has. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Whose consent is missing. */
export interface HeldEmbed {
  /** Id of the service or category, as the page names it; "undeclared": the host is nobody's. */
  readonly id: string;
  /** Undefined: the catalogue knows none. */
  readonly service: ServiceDeclaration | undefined;
  /** Id of a service or category of the catalogue; undefined: it knows none. */
  readonly declared: string | undefined;
  /** The host of its address; empty: there is none. */
  readonly host: string;
}

const NOBODY: Partial<Refusal> = {};

/** A mistake in its attributes. */
export type EmbedMistake = "unknown" | "no-address";

/** What is to be shown, and what is wrong with it. */
export interface ReadEmbed extends EmbedRequest {
  readonly mistake: EmbedMistake | undefined;
  /** What `service` says. */
  readonly named: string;
}

/** What the page and the catalogue say of it. */
export interface EmbedSetting {
  readonly index: CatalogueIndex;
  /** Address of the document. */
  readonly url: string;
}

export function readEmbed(tag: Tag, judge: DocumentJudge, { index, url }: EmbedSetting): ReadEmbed {
  const named = tag.get("service")?.trim() ?? "";
  const written = tag.get("src");
  const address = written === undefined ? undefined : readUrl(written, url);
  const isOfTheWeb = address !== undefined && /^https?:$/.test(address.protocol);
  const src = isOfTheWeb ? written : undefined;
  const host = isOfTheWeb ? address.hostname : "";
  const attributes: Record<string, string> = {};
  for (const name of FRAME_ATTRIBUTES) {
    const value = tag.get(name);
    if (value !== undefined) attributes[name] = value;
  }
  const claim = judge.claim(named);
  const held =
    heldBy(claim, named, host) ?? heldBy(src && judge.url(src, "frame"), "undeclared", host);
  const isLost = src === undefined && (written !== undefined || tag.find("for") === -1);
  return {
    held,
    src,
    title: tag.get("title"),
    service: index.service(named),
    attributes,
    named,
    mistake: claim === "unknown" ? "unknown" : isLost ? "no-address" : undefined,
  };
}

/** The stricter of what the page names and whose the address is holds. */
function heldBy(
  refusal: Refusal | "unknown" | "" | undefined,
  id: string,
  host: string,
): HeldEmbed | undefined {
  if (refusal === undefined || refusal === "") return undefined;
  const { service, category } = refusal === "unknown" ? NOBODY : refusal;
  const declared = service?.id ?? category;
  return { id: declared ?? (id || "undeclared"), service, declared, host };
}
