// What a form of ours bears, and the cookie it is bound to: for tests that answer without opening a page first.
import { formKeyOf } from "../../src/engine/form-key.ts";

const BINDING = "bindingOfTheTest";

/** The cookie of a visitor who has opened the settings. */
export const FORM_COOKIE: string = `consent-form=${BINDING}`;

/** The same on a site that has named its cookie. */
export function formCookieOf(name: string): string {
  return `${name}-form=${BINDING}`;
}

/** The key of a new form of this visitor. */
export function formKey(): string {
  return formKeyOf(BINDING, BINDING);
}
