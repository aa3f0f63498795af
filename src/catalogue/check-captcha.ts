// Checks what a service declares of its captcha's place.
import { ConsentConfigError } from "../errors.ts";
import {
  at,
  checkKeys,
  checkOptionalLink,
  checkOptionalList,
  checkText,
  frozen,
} from "./check-values.ts";
import type { KeysEnum } from "./check-values.ts";
import type { CaptchaDeclaration } from "./types.ts";

const CAPTCHA_KEYS: KeysEnum<CaptchaDeclaration> = { class: true, scripts: true };

/**
 * A frozen copy.
 *
 * @throws ConsentConfigError naming the path, the value and the remedy
 */
export function checkOptionalCaptcha(value: unknown, path: string): CaptchaDeclaration | undefined {
  if (value === undefined) return undefined;
  const captcha = checkKeys(value, path, CAPTCHA_KEYS);
  const name =
    captcha.class === undefined ? undefined : checkText(captcha.class, at(path, "class"));
  if (name !== undefined && !/^[\w-]+$/.test(name)) {
    const remedy = 'Give one class, of letters, digits, "-" and "_": "g-recaptcha".';
    throw new ConsentConfigError("bad-value", at(path, "class"), name, remedy);
  }
  const scripts = checkOptionalList(captcha.scripts, at(path, "scripts"), checkScript);
  if (name !== undefined && (scripts === undefined || scripts.length === 0)) {
    const remedy = "Give the address of the script that draws it, as a list.";
    throw new ConsentConfigError("missing", at(path, "scripts"), captcha.scripts, remedy);
  }
  return frozen<CaptchaDeclaration>({ class: name, scripts });
}

function checkScript(value: unknown, path: string): string {
  return checkOptionalLink(checkText(value, path), path) ?? "";
}
