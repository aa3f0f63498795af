// Checks one declared service: names, cookies, URLs, snippets.
import { ConsentConfigError } from "../errors.ts";
import { checkCookie } from "./check-cookie.ts";
import type { KeysEnum } from "./check-values.ts";
import {
  at,
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  checkOptionalLink,
  checkOptionalList,
  checkOptionalText,
  checkOptionalWords,
  checkText,
  frozen,
} from "./check-values.ts";
import { checkOptionalCaptcha } from "./check-captcha.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { parseUrlPattern } from "./match-url.ts";
import type {
  CookieDeclaration,
  LoadKind,
  OutgoingDeclaration,
  ServiceDeclaration,
  UrlDeclaration,
} from "./types.ts";

const SERVICE_KEYS: KeysEnum<ServiceDeclaration> = {
  id: true,
  name: true,
  provider: true,
  category: true,
  exempt: true,
  purpose: true,
  sharing: true,
  privacyPolicy: true,
  cookies: true,
  urls: true,
  outgoing: true,
  snippets: true,
  captcha: true,
  placeholder: true,
  exemptIf: true,
};

const URL_KEYS: KeysEnum<Exclude<UrlDeclaration, string>> = { url: true, loads: true };

const OUTGOING_KEYS: KeysEnum<Exclude<OutgoingDeclaration, string>> = { url: true, batch: true };

const LOAD_KINDS: Readonly<Record<LoadKind, true>> = {
  script: true,
  style: true,
  font: true,
  image: true,
  frame: true,
  media: true,
  connect: true,
  object: true,
  manifest: true,
  worker: true,
};

/** Words that mean something else where ids are used: in forms, and as names of object members. */
const RESERVED_IDS: readonly string[] = ["once", "all", "none", "constructor"];

/** Shorter texts turn up in innocent scripts. */
const SHORTEST_SNIPPET = 4;

/**
 * An id of a category or service.
 *
 * @throws ConsentConfigError `missing`, `wrong-type`, `bad-value`, `conflict`
 */
export function checkId(value: unknown, path: string): string {
  const id = checkText(value, path);
  if (id.length > 40 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const remedy =
      'Use lower-case letters, digits and single hyphens between them, 40 at most: "google-fonts".';
    throw new ConsentConfigError("bad-value", path, id, remedy);
  }
  if (RESERVED_IDS.includes(id)) {
    throw new ConsentConfigError("conflict", path, id, "This word is reserved: choose another id.");
  }
  return id;
}

/**
 * A frozen copy of a service declaration.
 *
 * @param categories ids of the declared categories
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkService(
  value: unknown,
  path: string,
  categories: readonly string[],
): ServiceDeclaration {
  const service = checkKeys(value, path, SERVICE_KEYS);
  const id = checkId(service.id, at(path, "id"));
  const category = checkCategory(service.category, at(path, "category"), categories);
  const cookies = checkOptionalList(service.cookies, at(path, "cookies"), (item, itemPath) => {
    const cookie = checkCookie(item, itemPath);
    if (cookie.category !== undefined) {
      checkCategory(cookie.category, at(itemPath, "category"), categories);
    }
    return cookie;
  });
  const urls = checkOptionalList(service.urls, at(path, "urls"), checkUrl);
  const outgoing = checkOptionalList(service.outgoing, at(path, "outgoing"), checkOutgoing);
  const snippets = checkOptionalList(service.snippets, at(path, "snippets"), checkSnippet);
  refuseTwice(cookies, at(path, "cookies"), cookieKey);
  refuseTwice(urls, at(path, "urls"), (url) => (typeof url === "string" ? url : url.url));
  refuseTwice(outgoing, at(path, "outgoing"), (url) => (typeof url === "string" ? url : url.url));
  refuseTwice(snippets, at(path, "snippets"), (snippet) => snippet);
  return frozen<ServiceDeclaration>({
    id,
    name: checkText(service.name, at(path, "name")),
    provider: checkOptionalText(service.provider, at(path, "provider")),
    category,
    exempt: checkOptionalBoolean(service.exempt, at(path, "exempt")),
    purpose: checkOptionalWords(service.purpose, at(path, "purpose")),
    sharing: checkOptionalWords(service.sharing, at(path, "sharing")),
    privacyPolicy: checkOptionalLink(service.privacyPolicy, at(path, "privacyPolicy")),
    cookies,
    urls,
    outgoing,
    snippets,
    captcha: checkOptionalCaptcha(service.captcha, at(path, "captcha")),
    placeholder: checkOptionalWords(service.placeholder, at(path, "placeholder")),
    exemptIf: checkOptionalWords(service.exemptIf, at(path, "exemptIf")),
  });
}

function checkCategory(value: unknown, path: string, declared: readonly string[]): string {
  const id = checkText(value, path);
  if (declared.includes(id)) return id;
  const remedy = `is not a category. ${didYouMean(id, declared)}Declared: ${declared.join(", ")}; add others under "categories".`;
  throw new ConsentConfigError("unknown-reference", path, id, remedy);
}

function checkUrl(value: unknown, path: string): UrlDeclaration {
  if (typeof value === "string") return checkPattern(value, path);
  const declaration = checkKeys(value, path, URL_KEYS);
  const loadsPath = at(path, "loads");
  return frozen<Exclude<UrlDeclaration, string>>({
    url: checkPattern(declaration.url, at(path, "url")),
    loads: Array.isArray(declaration.loads)
      ? checkOptionalList(declaration.loads, loadsPath, checkLoadKind)
      : declaration.loads === undefined
        ? undefined
        : checkLoadKind(declaration.loads, loadsPath),
  });
}

function checkOutgoing(value: unknown, path: string): OutgoingDeclaration {
  if (typeof value === "string") return checkHostPattern(value, path);
  const declaration = checkKeys(value, path, OUTGOING_KEYS);
  return frozen<Exclude<OutgoingDeclaration, string>>({
    url: checkHostPattern(declaration.url, at(path, "url")),
    batch: checkOptionalBoolean(declaration.batch, at(path, "batch")),
  });
}

function checkHostPattern(value: unknown, path: string): string {
  const text = checkPattern(value, path);
  if (!text.startsWith("/")) return text;
  const remedy =
    'Name the host that the server calls: "api.example.com/v1/", "=localhost/collect".';
  throw new ConsentConfigError("bad-value", path, text, remedy);
}

function checkPattern(value: unknown, path: string): string {
  const text = checkText(value, path);
  const pattern = parseUrlPattern(text);
  if (typeof pattern !== "string") return text;
  throw new ConsentConfigError("bad-value", path, text, pattern);
}

function checkLoadKind(value: unknown, path: string): LoadKind {
  return checkOneOf(value, path, LOAD_KINDS);
}

function checkSnippet(value: unknown, path: string): string {
  const snippet = checkText(value, path);
  if (snippet.trim().length < SHORTEST_SNIPPET) {
    const remedy = `Give at least ${SHORTEST_SNIPPET} characters that no other script contains.`;
    throw new ConsentConfigError("bad-value", path, snippet, remedy);
  }
  return snippet;
}

function cookieKey(cookie: CookieDeclaration): string {
  return `${cookie.storage ?? "cookie"} ${cookie.name}`;
}

function refuseTwice<T>(
  items: readonly T[] | undefined,
  path: string,
  key: (item: T) => string,
): void {
  const seen = new Map<string, number>();
  for (const [i, item] of (items ?? []).entries()) {
    const first = seen.get(key(item));
    if (first !== undefined) {
      const remedy = `is declared already at ${path}[${first}]. Remove one of the two.`;
      throw new ConsentConfigError("duplicate", `${path}[${i}]`, key(item), remedy);
    }
    seen.set(key(item), i);
  }
}
