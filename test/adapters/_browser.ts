// A visitor with a cookie jar, and eyes for what a page would load.
import type { RequestListener } from "node:http";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import supertest, { type Response } from "supertest";

export interface Browser {
  /** Opens a page as a browser navigates to it. */
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Posts a form and stays at the answer. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Answers the banner: `act` is what its button says. */
  answer(
    act: "accept" | "refuse" | "withdraw" | "customise" | "save",
    fields?: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Response>;
  readonly agent: ReturnType<typeof supertest.agent>;
}

export function browser(listener: RequestListener): Browser {
  const agent = supertest.agent(listener);
  const post: Browser["post"] = async (path, fields, headers = {}) => {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries({ key: formKey(), ...fields })) {
      for (const item of typeof value === "string" ? [value] : value) form.append(name, item);
    }
    return agent
      .post(path)
      .set(fields["key"] === undefined ? { Cookie: FORM_COOKIE } : {})
      .set({ Accept: "text/html,*/*;q=0.8", "Sec-Fetch-Site": "same-origin", ...headers })
      .type("form")
      .send(form.toString());
  };
  return {
    agent,
    post,
    open: async (path, headers = {}) =>
      agent
        .get(path)
        .set({ Accept: "text/html,*/*;q=0.8", "Sec-Fetch-Dest": "document", ...headers }),
    answer: async (act, fields = {}) => post("/consent/choice", { act, return: "/", ...fields }),
  };
}

/** Names of the cookies that a response sets; not those it deletes, nor assent's notes to itself for the next page. */
export function cookiesSet(response: Response): string[] {
  return lines(response)
    .filter((line) => !/; *max-age=0|expires=thu, 01 jan 1970/i.test(line))
    .map(nameOf)
    .filter((name) => !name.startsWith("consent-"));
}

/** Names of the cookies that a response deletes. */
export function cookiesDeleted(response: Response): string[] {
  const deleted = lines(response).filter((line) => /; *max-age=0/i.test(line));
  return [...new Set(deleted.map(nameOf))];
}

export function lines(response: Response): string[] {
  return response.get("Set-Cookie") ?? [];
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf("="));
}

const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  iframe: ["src"],
  img: ["src"],
  link: ["href"],
};

/** Hosts that a page makes a browser contact: what parse5's tree holds in loading places. */
export function hostsLoaded(html: string): string[] {
  const hosts = new Set<string>();
  const visit = (node: Tree.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const type = node.attrs.find(({ name }) => name === "type")?.value ?? "";
      const inert = /^(?:script|link)$/.test(node.tagName) && type === "text/plain";
      for (const { name, value } of inert ? [] : node.attrs) {
        if (!(LOADING[node.tagName] ?? []).includes(name)) continue;
        const url = new URL(value, "http://127.0.0.1/");
        // A drawing in the address is at no host.
        if (url.protocol !== "data:" && url.hostname !== "127.0.0.1") hosts.add(url.hostname);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return [...hosts].toSorted();
}

/** Does the page ask the visitor? (It may also only confirm or inform, in the same place.) */
export function asks(html: string): boolean {
  return /<button[^>]*name="act"\s+value="accept"/.test(html);
}
