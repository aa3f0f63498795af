// What stands first in the body of a page of the site: the stylesheet, the form of the placeholders, the script,
// the banner. Visitors for whom the same holds get the same, but for their way back and the nonce of the page.
import { banner, embedForm, settingsLink } from "./banner.ts";
import { html, Slot } from "./html.ts";
import type { Html } from "./html.ts";
import type { KeptMarkup } from "./kept-markup.ts";
import { wayBack } from "./links.ts";
import { scriptTag } from "./script/script.ts";
import type { ScriptSetting } from "./script/script.ts";
import { answersKey } from "../decide/answers-key.ts";
import { styleLink } from "./style.ts";
import type { PageView, ShownConsent } from "./types.ts";

/** What a page start depends on besides its view. */
export interface StartSetting extends ScriptSetting {
  readonly hasScript: boolean;
  /** Is there to be a banner, where one is due? */
  readonly hasBanner: boolean;
  /** The nonce by which the site's own Content-Security-Policy knows style sheets, if it asks for one. */
  readonly styleNonce?: string | Slot | undefined;
}

/** The markup at the start of a body. */
export function pageStart(view: PageView<ShownConsent>, setting: StartSetting): Html {
  const script = setting.hasScript && scriptTag(view, setting);
  const asked = setting.hasBanner && [banner(view), settingsLink(view)];
  return html`${styleLink(view.prefix, setting.styleNonce)}${embedForm(view)}${script}${asked}`;
}

/** A visitor of a site, and what of his view differs from that of others. */
export interface StartVisitor extends Pick<
  PageView<ShownConsent>,
  "catalogue" | "consent" | "language" | "placement" | "confirmation" | "returnTo" | "formKey"
> {
  /** The whole view: asked for only where the markup has yet to be made. */
  view(): PageView;
}

const NONCE = new Slot("nonce");
const STYLE_NONCE = new Slot("style nonce");

/** The same for one visitor, as text. `kept` is of one site, whose settings do not change. */
export function keptPageStart(
  kept: KeptMarkup,
  visitor: StartVisitor,
  setting: StartSetting & {
    readonly nonce?: string | undefined;
    readonly styleNonce?: string | undefined;
  },
): string {
  const { nonce, styleNonce } = setting;
  const markup = kept.of(keyOf(visitor, setting), () =>
    pageStart(
      { ...visitor.view(), returnTo: "/", isKept: true },
      {
        ...setting,
        nonce: nonce === undefined ? undefined : NONCE,
        styleNonce: styleNonce === undefined ? undefined : STYLE_NONCE,
      },
    ),
  );
  return markup.filled({
    ...wayBack(visitor),
    [NONCE.name]: nonce ?? "",
    [STYLE_NONCE.name]: styleNonce ?? "",
  });
}

/** All that the markup depends on and that is in no slot. */
function keyOf(
  { catalogue, consent, language, placement, confirmation }: StartVisitor,
  { nonce, styleNonce, hasScript, hasBanner, hasPolicy = false, isInvariant = false }: StartSetting,
): string {
  const setting = `${nonce !== undefined} ${styleNonce !== undefined} ${hasScript} ${hasBanner} ${hasPolicy} ${isInvariant}`;
  return `${language} ${placement ?? ""} ${confirmation ?? ""} ${setting} ${answersKey(catalogue, consent)}`;
}
