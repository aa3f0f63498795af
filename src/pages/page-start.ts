// What assent adds to a page of the site: the script, first in the head; the stylesheet and the banner, in one element of
// our own, first in the body. Visitors for whom the same holds get the same, but for their way back, their keys and the
// nonce of the page.
import { banner, settingsLink } from "./banner.ts";
import { html, Slot } from "./html.ts";
import type { Html } from "./html.ts";
import type { MarkupCache } from "./markup-cache.ts";
import { wayBack } from "./links.ts";
import { scriptTag } from "./script/script.ts";
import type { ScriptSetting } from "./script/script.ts";
import { answersKey } from "../decide/answers-key.ts";
import { styleLink } from "./style.ts";
import type { PageView, ShownConsent } from "./types.ts";

/**
 * The markup at the start of a body. No framework has an element of this name, so none takes it for its own. `styleNonce`:
 * by this the site's own Content-Security-Policy knows style sheets, if it asks for one.
 */
export function bodyStart(view: PageView<ShownConsent>, styleNonce?: string | Slot): Html {
  return html`<assent-root
    >${styleLink(view.prefix, styleNonce)}${banner(view)}${settingsLink(view)}</assent-root
  >`;
}

/** A visitor of a site, and what of their view differs from that of others. */
export interface StartVisitor extends Pick<
  PageView<ShownConsent>,
  | "catalogue"
  | "consent"
  | "language"
  | "placement"
  | "confirmation"
  | "returnTo"
  | "formKey"
  | "isPosted"
  | "account"
  | "isFolded"
> {
  /** The whole view: asked for only where the markup has yet to be made. */
  view(): PageView;
}

const NONCE = new Slot("nonce");
const STYLE_NONCE = new Slot("style nonce");

/** The start of a body for one visitor, as text. `kept` is of one site, whose settings do not change. */
export function cachedBodyStart(
  kept: MarkupCache,
  visitor: StartVisitor,
  styleNonce: string | undefined,
): string {
  const { language, placement, confirmation, catalogue, consent, isPosted, account, isFolded } =
    visitor;
  const shape = [
    placement,
    confirmation,
    isPosted === true,
    styleNonce !== undefined,
    account,
    isFolded === true,
  ];
  const key = `body ${language} ${shape.join(" ")} ${answersKey(catalogue, consent)}`;
  const markup = kept.of(key, () =>
    bodyStart(
      { ...visitor.view(), returnTo: "/", isKept: true },
      styleNonce === undefined ? undefined : STYLE_NONCE,
    ),
  );
  return markup.filled({ ...wayBack(visitor), [STYLE_NONCE.name]: styleNonce ?? "" });
}

/** The start of a head for one visitor, as text. */
export function cachedHeadStart(
  kept: MarkupCache,
  visitor: StartVisitor,
  setting: ScriptSetting & { readonly nonce?: string | undefined },
): string {
  const { nonce, guarded, hasPolicy, isInvariant, isOpen, isGuardOnly, hasReports } = setting;
  const shape = [
    nonce !== undefined,
    hasPolicy,
    isInvariant,
    isOpen,
    isGuardOnly,
    hasReports,
    visitor.isPosted,
  ];
  const own = guarded === undefined ? "-" : guarded.join();
  const key = `head ${shape.map(Boolean).join(" ")} ${own} ${answersKey(visitor.catalogue, visitor.consent)}`;
  const markup = kept.of(key, () =>
    scriptTag(
      { ...visitor.view(), isKept: true },
      { ...setting, nonce: nonce === undefined ? undefined : NONCE },
    ),
  );
  return markup.filled({ ...wayBack(visitor), [NONCE.name]: nonce ?? "" });
}
