// @ts-check
// What the shared frame of the example sites (views/open.ejs, views/close.ejs) needs to know of a site and a page.
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Site
 * @property {"en" | "fr"} lang
 * @property {string} name
 * @property {string} strapline
 * @property {string} address
 * @property {readonly (readonly [path: string, label: string])[]} menu
 * @property {FrameWords} words
 */

/**
 * The words of the frame. `settings` is the name of the cookie settings at the foot of every page.
 * @typedef {Readonly<Record<"skip" | "menu" | "settings" | "settingsText" | "policy" | "legal" | "withAssent" | "without" | "withoutNote", string>>} FrameWords
 */

/** Where the frame's templates and its style sheet are. */
export const layoutViews = fileURLToPath(new URL("views", import.meta.url));
export const layoutPublic = fileURLToPath(new URL("public", import.meta.url));

/**
 * The same words on every English site; a site puts its own over them.
 * @type {FrameWords}
 */
export const englishWords = {
  skip: "Skip to the content",
  menu: "Main",
  settings: "Cookie settings",
  settingsText: "You can change or withdraw your answer at any time.",
  policy: "Cookie policy",
  legal: "An invented site: an example of assent.",
  withAssent: "This page with assent",
  without: "This page without assent",
  withoutNote:
    "You are looking at the site without assent: everything loads at once, and every cookie is set.",
};

/**
 * Locals of one page. `base` is where the site stands: "" or "/without".
 * @param {Site} site
 * @param {"" | "/without"} base
 * @param {string} path of the page, without the base
 */
export function frameLocals(site, base, path) {
  return {
    site,
    base,
    here: path,
    mirror: base === "" ? `/without${path}` : path,
    href: (/** @type {string} */ target) => base + target,
  };
}
