// The public surface: re-exports, nothing else.
export { defineCatalogue } from "./catalogue/catalogue.ts";
export type { CategoryId, ConsentId, Register, ServiceId } from "./catalogue/register.ts";
export type {
  Catalogue,
  CatalogueDeclaration,
  CategoryDeclaration,
  Controller,
  CookieDeclaration,
  DefaultCategoryId,
  LoadKind,
  OutgoingDeclaration,
  Policy,
  ServiceDeclaration,
  StorageKind,
  UrlDeclaration,
  Words,
} from "./catalogue/types.ts";
export type { AccountOptions, AccountStore } from "./engine/account.ts";
export { consentDirectives } from "./engine/consent-directives.ts";
export type { ConsentDirectives } from "./engine/consent-directives.ts";
export type { Decision, Method, Reason, Regime, Signals, Source, Status } from "./decide/types.ts";
export { ConsentConfigError } from "./errors.ts";
export type { ConfigErrorCode } from "./errors.ts";
export type { CachingMode } from "./gate/caching/caching-variant.ts";
export type { GateEvent } from "./gate/types.ts";
export type { ConsentReader, InteropOptions } from "./interop/types.ts";
export type { DecisionRecord, Ledger, LedgerEvent } from "./ledger/ledger.ts";
export type {
  ConsentCookieOptions,
  BannerOptions,
  DevOptions,
  ConsentOptions,
  RouteOptions,
  SignalOptions,
} from "./config/options.ts";
export type { ReportOnlyCount, ReportOnlyOptions, ReportOnlyReport } from "./report-only/types.ts";
export type { BrowserChoice, BrowserConsent, BrowserState } from "./pages/script/types.ts";
export type {
  GoogleConsentMap,
  GoogleConsentState,
  GoogleConsentType,
  TagConsentOptions,
} from "./pages/tag-consent.ts";
export type { TextOverrides } from "./pages/text/index.ts";
export type { RegionResolver } from "./read/region.ts";
export { defineRules } from "./rules/check.ts";
export { readyRules } from "./rules/ready.ts";
export type { Basis, Rule, RuleInForce, RuleSet, SignalScope } from "./rules/types.ts";
export type { EmbedOptions } from "./engine/embed-check.ts";
export type { ProgrammaticChoice } from "./engine/programmatic-choice.ts";
export type { RequestConsent } from "./engine/request-consent.ts";
