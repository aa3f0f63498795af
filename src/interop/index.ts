// `assent/interop`: readers of the consent that other systems have stored.
export { axeptio, type AxeptioOptions } from "./axeptio.ts";
export { borlabs, type BorlabsOptions } from "./borlabs.ts";
export { c15t, type C15tOptions } from "./c15t.ts";
export { complianz, type ComplianzOptions } from "./complianz.ts";
export { cookiebot } from "./cookiebot.ts";
export { cookieScript } from "./cookie-script.ts";
export { cookieYes, faz, webToffee, type FazOptions } from "./cookieyes.ts";
export { didomi } from "./didomi.ts";
export { djangoCookieConsent, type DjangoOptions } from "./django-cookie-consent.ts";
export { fides } from "./fides.ts";
export { gpp, type GppOptions } from "./gpp.ts";
export { iubenda, type IubendaOptions } from "./iubenda.ts";
export {
  klaro,
  orejime,
  orejime2,
  zaraz,
  type NamedOptions,
  type ZarazOptions,
} from "./json-answers.ts";
export { matomo } from "./matomo.ts";
export {
  aspNet,
  osanoCookieConsent,
  reactCookieConsent,
  type OneAnswerOptions,
} from "./one-answer.ts";
export { oneTrust } from "./onetrust.ts";
export { realCookieBanner, type RealCookieBannerOptions } from "./real-cookie-banner.ts";
export { tarteaucitron } from "./tarteaucitron.ts";
export { tcf, type SpecialFeature, type TcfOptions, type TcfVendor } from "./tcf.ts";
export type {
  Answers,
  ConsentReader,
  DecidedReading,
  InteropOptions,
  MapOptions,
  NameMap,
  ReadContext,
  Reading,
  Target,
} from "./types.ts";
export { usPrivacy } from "./us-privacy.ts";
export { vanillaCookieConsent, type VanillaOptions } from "./vanilla-cookieconsent.ts";
