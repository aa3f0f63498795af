// What a document is judged by.

import type { CatalogueIndex } from "../../../catalogue/types.ts";
import type { Judge, Refusal } from "../../types.ts";
import type { HtmlLimits } from "../options.ts";

/** What the judge of one document rests on. */
export interface JudgeOptions {
  readonly judge: Judge;
  readonly index: CatalogueIndex;
  /** May this category or service be used now? */
  readonly allows: (id: string) => boolean;
  /** Tells which services are refused: equal texts, equal answers of `judge.service`. */
  readonly variant: string;
  /** Address of the document. */
  readonly url: string;
  /** Bases besides that a document in a `srcdoc` has from the one around it. */
  readonly bases?: readonly string[] | undefined;
  readonly depth: number;
  readonly nested: ReadNested;
}

/** Who answers for what a document contacts, and the text by which its answers are known. */
export type Answers = Pick<JudgeOptions, "judge" | "variant" | "bases">;

/** Reads a nested document (srcdoc, data:, markup written by a script) and tells the first refusal in it. */
export type ReadNested = (html: string, depth: number, answers: Answers) => Refusal | undefined;

/** The bounds of a document, and where it is in others. */
export interface ElementSetting {
  readonly limits: HtmlLimits;
  readonly depth: number;
  readonly nested: ReadNested;
  readonly onRefusal: ((refusal: Refusal) => void) | undefined;
}
