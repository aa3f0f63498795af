// What the small site of these tests is made of, whatever framework serves it.
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { ConsentOptions, RequestConsent, RouteOptions } from "assent";
import { catalogue } from "./_catalogue.ts";

/** What a page of the site gets to see. */
export interface Visitor {
  readonly consent: RequestConsent;
  readonly request: IncomingMessage;
  /** Where the framework has none of Node's, a stand-in that a Response is made of. */
  readonly response: ServerResponse;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Text is HTML, unless the headers say otherwise; an object is JSON. */
  readonly body?: unknown;
}

/** One page. Without an answer the page has written to `response` itself. */
export type Page = (visitor: Visitor) => Answer | undefined | Promise<Answer | undefined>;

export interface Site {
  readonly options?: Partial<ConsentOptions<unknown>>;
  readonly pages: Readonly<Record<string, Page>>;
  /** Pages that need consent: path, and the ids. */
  readonly requires?: Readonly<Record<string, readonly [string, ...string[]]>>;
  readonly configures?: Readonly<Record<string, RouteOptions>>;
}

export interface Framework {
  readonly name: string;
  listener(site: Site): RequestListener;
}

export function optionsOf(site: Site): ConsentOptions<unknown> {
  return { catalogue, onWarning: () => undefined, ...site.options };
}
