// The list of texts every language has to fill.

/** A category as the visitor reads it. */
export interface CategoryTexts {
  readonly name: string;
  readonly description: string;
}

/** A heading and what stands under it. */
export interface SectionTexts {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * All words of the banner, the pages and the placeholders. Plain text: markup in it is shown as it
 * stands.
 */
export interface Texts {
  /** By id of the category. A site's own categories bring their words in the catalogue. */
  readonly categories: Readonly<Record<string, CategoryTexts>>;
  readonly banner: {
    readonly title: string;
    readonly intro: string;
    /**
     * What happens if the visitor does nothing, how long the answer is kept and where it is
     * changed.
     */
    readonly afterwards: (validFor: string) => string;
    /** Before the intro, where an earlier answer no longer counts. */
    readonly expired: string;
    readonly policyChanged: string;
    /** After the intro, where the banner asks about some purposes and the others were answered before. */
    readonly onlyChanged: string;
    /** After the purposes that are asked about, where others are used without: names of categories. */
    readonly alsoUsed: (purposes: string) => string;
    /** After the intro, for who is signed in, where a site keeps answers with accounts. */
    readonly account: string;
    /** After the first few names of services. */
    readonly more: (count: number) => string;
    readonly accept: string;
    readonly refuse: string;
    readonly customise: string;
    readonly policy: string;
  };
  /** Where things are used until visitors refuse them (11 CCR 7013, 7015, 7025, 7026). */
  readonly choices: {
    /** The link on every page, beside the opt-out icon: "Your Privacy Choices" or "Do Not Sell or Share My Personal Information". */
    readonly link: string;
    /** On every page, as long as a refusal or a privacy signal counts. */
    readonly honoured: string;
    /** On the settings; is given the label of the button that refuses. */
    readonly howTo: (refuse: string) => string;
    /** After what is said of a signal, to who is signed in. */
    readonly account: string;
  };
  /** Where the law wants visitors to be told and to be able to object, and not to be asked. */
  readonly notice: {
    readonly title: string;
    readonly text: string;
    /** The button that refuses all of it. */
    readonly object: string;
    /** The button that hides this notice, or that of a signal. It allows nothing. */
    readonly fold: string;
    /** After an objection. */
    readonly objected: string;
  };
  readonly signal: {
    readonly title: string;
    readonly honoured: string;
    /** A signal is there, and the visitor decided otherwise while he was told of it. */
    readonly outweighed: string;
    readonly change: string;
  };
  readonly confirmation: {
    readonly label: string;
    readonly accepted: string;
    readonly refused: string;
    readonly saved: string;
    readonly withdrawn: string;
    /** On a device that has not shown the choice of the visitor's account yet. */
    readonly applied: string;
  };
  /** The link on every page. */
  readonly settings: string;
  readonly embed: {
    readonly label: (service: string) => string;
    readonly contacts: (recipient: string) => string;
    readonly loadOnce: string;
    /** Where there is no room for more than one button. */
    readonly load: (service: string) => string;
    readonly always: (service: string) => string;
    readonly original: string;
    readonly newWindow: string;
    readonly undeclared: (host: string) => string;
    readonly undeclaredNowhere: string;
    /** In the place of a captcha: the form cannot be sent without it. */
    readonly captcha: (service: string) => string;
  };
  readonly preferences: {
    readonly title: string;
    readonly intro: string;
    readonly status: {
      readonly title: string;
      readonly undecided: string;
      readonly undecidedGranted: string;
      readonly refused: string;
      readonly granted: string;
      readonly partial: string;
    };
    readonly decidedOn: (date: string) => string;
    readonly validUntil: (date: string) => string;
    readonly reference: (id: string) => string;
    /** The link to the file that proves the decision. */
    readonly receipt: string;
    readonly alwaysOn: string;
    readonly answer: (category: string) => string;
    readonly refuseAll: string;
    readonly allowAll: string;
    readonly chooseEach: string;
    readonly refuseOne: string;
    readonly allowOne: string;
    readonly exempt: string;
    readonly object: (service: string) => string;
    readonly allowed: string;
    readonly notAllowed: string;
    readonly save: string;
    readonly accept: string;
    readonly refuse: string;
    readonly withdraw: string;
    readonly withdrawEffect: string;
    readonly back: string;
  };
  readonly service: {
    readonly by: (provider: string) => string;
    readonly details: string;
    readonly storesNothing: string;
    readonly usage: string;
    readonly sharing: string;
    readonly privacyPolicy: (provider: string) => string;
    readonly name: string;
    readonly expiration: string;
    readonly function: string;
    readonly purposePending: string;
    readonly sharingPending: string;
    readonly tableOf: (service: string) => string;
    readonly browserStorage: string;
  };
  /** What assent itself keeps, as a service like any other. */
  readonly own: {
    readonly name: string;
    readonly purpose: string;
    readonly sharing: string;
    readonly decision: string;
    readonly once: string;
    readonly done: string;
    readonly form: string;
    /** The cookie that remembers that a notice was hidden. */
    readonly notice: string;
    /** The cookie that remembers which choice of which account was shown. */
    readonly account: string;
  };
  readonly retention: {
    /** A cookie that goes with the browser's window, and one that outlives it. */
    readonly ofSession: string;
    readonly ofPersistent: string;
    readonly session: string;
    readonly persistent: string;
    readonly various: string;
    /** The provider does not say. */
    readonly unknown: string;
    readonly immediately: string;
  };
  readonly policy: {
    readonly title: string;
    /** The link to the policy as Markdown. */
    readonly asText: string;
    readonly updated: (date: string) => string;
    readonly appliesTo: (people: string) => string;
    readonly introduction: (controller: string) => SectionTexts;
    readonly cookies: SectionTexts;
    readonly lifetimes: SectionTexts;
    readonly scripts: SectionTexts;
    readonly beacons: SectionTexts;
    readonly categories: SectionTexts;
    readonly withoutConsent: string;
    readonly withConsent: string;
    /** Where silence grants. */
    readonly untilRefused: string;
    readonly saveExempt: string;
    readonly placed: SectionTexts;
    /** Names that the site has seen and cannot attribute. */
    readonly pending: SectionTexts;
    readonly consent: SectionTexts;
    /** The same section where silence grants. */
    readonly choice: SectionTexts;
    readonly deleting: SectionTexts;
    readonly rights: SectionTexts;
    readonly rightsList: readonly string[];
    readonly complaint: (authority: string | undefined) => string;
    readonly contact: SectionTexts;
    readonly controller: string;
    readonly address: string;
    readonly website: string;
    readonly email: string;
    readonly phone: string;
    readonly dpo: string;
    readonly authority: string;
    readonly version: (version: string) => string;
    readonly catalogueDate: (date: string) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly text: string;
    readonly allow: string;
    readonly home: string;
  };
  /** Where an answer lacks the key of a form of ours. */
  readonly proof: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
  };
  /** Where a page is not loaded anew after an answer. */
  readonly stays: {
    readonly title: string;
    readonly text: string;
    /** How to get back to it. */
    readonly back: string;
  };
  /** Where the browser keeps no cookies, and so no answer. */
  readonly cookieless: { readonly title: string; readonly text: string };
  readonly problem: {
    readonly unproven: { readonly title: string; readonly text: string };
    readonly tooMany: { readonly title: string; readonly text: string };
    readonly notFound: { readonly title: string; readonly text: string };
    readonly method: { readonly title: string; readonly text: string };
    readonly badAnswer: { readonly title: string; readonly text: string };
    readonly foreign: { readonly title: string; readonly text: string };
    readonly tooLarge: { readonly title: string; readonly text: string };
    readonly mediaType: { readonly title: string; readonly text: string };
    readonly notStored: { readonly title: string; readonly text: string };
  };
}
