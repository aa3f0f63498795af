// English.
import type { Texts } from "./types.ts";

export const en: Texts = {
  categories: {
    functional: {
      name: "Functional",
      description:
        "Needed for what you ask of this site: staying logged in, sending a form safely, remembering your answer to this question.",
    },
    preferences: {
      name: "Preferences",
      description: "Remembers how you like to use the site, such as a layout or a language.",
    },
    statistics: {
      name: "Statistics",
      description: "Counts visits and shows which pages are read, so that they can be improved.",
    },
    marketing: {
      name: "Marketing and embedded content",
      description:
        "Videos, maps, posts and advertising of other companies. They learn of your visit and may recognise you on other sites.",
    },
  },
  banner: {
    title: "Your choice about cookies",
    intro:
      "Parts of this site come from third parties or keep something in your browser. We use them for these purposes, and only if you agree:",
    afterwards: (validFor) =>
      `What you have not agreed to stays off. We keep your answer for ${validFor}; you can change it at any time.`,
    expired: "Your earlier answer has run out, so we ask again.",
    policyChanged: "Our cookie policy has changed since you last answered, so we ask again.",
    onlyChanged:
      "This is only about the purposes listed here. Your other answers stay as they are.",
    alsoUsed: (purposes) => `Used without asking, until you object: ${purposes}.`,
    account:
      "You are signed in: your answer is stored with your account and holds wherever you sign in.",
    more: (count) => `${count} more`,
    accept: "Accept all",
    refuse: "Refuse all",
    customise: "Choose",
    policy: "Cookie policy",
  },
  choices: {
    link: "Your Privacy Choices",
    honoured: "Opt-out request honoured",
    howTo: (refuse) =>
      `“${refuse}” on this page is also your request not to sell or share your personal information. You need neither a reason nor an account.`,
    account: "It holds for your account as well.",
  },
  notice: {
    title: "Used on this site unless you object",
    text: "Where you are, the following is used without asking you first. You can object at any time, free of charge.",
    object: "Object to all",
    fold: "Hide this notice",
    objected: "Thank you. What you have objected to is switched off.",
  },
  signal: {
    title: "Privacy signal honoured",
    honoured:
      "We have received a privacy signal from your browser. Your settings on this site are therefore: strictly necessary only.",
    outweighed:
      "Your browser sends a privacy signal. You were told so when you made the choice below, and it is your choice that counts.",
    change: "Cookie settings",
  },
  confirmation: {
    label: "Your choice is stored",
    accepted: "Thank you. You have accepted everything we asked about.",
    refused: "Thank you. You have refused everything that needs your consent.",
    saved: "Thank you. Your choices are stored.",
    withdrawn: "Your consent is withdrawn. What it had allowed is switched off.",
    applied: "Your cookie choice has been applied from your account.",
  },
  settings: "Cookie settings",
  embed: {
    label: (service) => `${service}: content not loaded`,
    contacts: (recipient) =>
      `Not loaded yet. Loading it tells ${recipient} of your visit, and may store data in your browser.`,
    loadOnce: "Load once",
    load: (service) => `Load ${service}`,
    always: (service) => `Always allow ${service}`,
    original: "Open the original",
    newWindow: "opens in a new window",
    undeclared: (host) =>
      `This part comes from ${host}. The site has not declared what it is for, so it stays off.`,
    undeclaredNowhere: "The site has not declared what this part is for, so it stays off.",
    captcha: (service) =>
      `This form needs ${service}, which stays off until you allow it in the cookie settings.`,
  },
  preferences: {
    title: "Cookie settings",
    intro: "Decide what this site may use. Only what it cannot work without is always on.",
    status: {
      title: "Your settings now",
      undecided: "You have not decided yet. Nothing that needs your consent is on.",
      undecidedGranted:
        "You have not decided yet. Where you are, services are on until you refuse.",
      refused: "You have refused everything that needs your consent.",
      granted: "You have accepted everything we asked about.",
      partial: "You have accepted a part of what we asked about.",
    },
    decidedOn: (date) => `Decided on ${date}.`,
    validUntil: (date) => `We ask again after ${date}.`,
    reference: (id) => `Reference of your decision: ${id}`,
    receipt: "Download your receipt",
    alwaysOn: "Always on",
    answer: (category) => `${category}: your answer`,
    refuseAll: "Refuse all",
    allowAll: "Allow all",
    chooseEach: "Choose one by one",
    refuseOne: "Refuse",
    allowOne: "Allow",
    exempt: "On without consent: we hold it to be exempt by law. You can object.",
    object: (service) => `I object to ${service}`,
    allowed: "On",
    notAllowed: "Off",
    save: "Save my choices",
    accept: "Accept all",
    refuse: "Refuse all",
    withdraw: "Withdraw my consent",
    withdrawEffect:
      "Switches everything off that needs consent, and deletes its cookies as far as this site can reach them.",
    back: "Back to the page",
  },
  service: {
    by: (provider) => `by ${provider}`,
    details: "Details and cookies",
    storesNothing: "No cookies are declared.",
    usage: "Usage",
    sharing: "Sharing of data",
    privacyPolicy: (provider) => `Privacy statement of ${provider}`,
    name: "Name",
    expiration: "Kept for",
    function: "What for",
    purposePending: "Purpose pending investigation",
    sharingPending: "Sharing of data is pending investigation",
    tableOf: (service) => `What ${service} keeps in your browser`,
    browserStorage: "browser storage",
  },
  own: {
    name: "Your answer to this question",
    purpose: "Remembers what you have decided, so that we do not ask on every page.",
    sharing: "With nobody.",
    decision: "Your decision, its date and a random reference",
    once: "Loads one embed once, because you asked for it",
    done: "Confirms your answer on the next page",
    form: "Proves that an answer was given on a page of ours",
    notice: "Remembers that you have hidden a notice",
    account: "Remembers that this browser has shown you the choice of your account.",
  },
  retention: {
    ofSession: "session",
    ofPersistent: "persistent",
    session: "until you close the browser",
    persistent: "until you delete it",
    various: "varies",
    unknown: "not stated by the provider",
    immediately: "not kept",
  },
  policy: {
    title: "Cookie policy",
    asText: "This policy as plain text (Markdown)",
    updated: (date) => `Last updated on ${date}.`,
    appliesTo: (people) => `This policy is for ${people}.`,
    introduction: (controller) => ({
      title: "Introduction",
      paragraphs: [
        `This page says which cookies and similar techniques the website of ${controller} uses, what for, for how long, and who else receives data through them.`,
        "To keep it short, we say “cookies” for all of them: cookies, browser storage, scripts, pixels and content loaded from other companies.",
      ],
    }),
    cookies: {
      title: "What are cookies?",
      paragraphs: [
        "A cookie is a short text that a website asks your browser to keep and to send back with later visits. Browser storage serves the same end, but only scripts can read it.",
      ],
    },
    lifetimes: {
      title: "How long do they last?",
      paragraphs: [
        "A session cookie goes when you close the browser. A persistent cookie stays until its time is up or you delete it. The tables below give the time for each.",
      ],
    },
    scripts: {
      title: "What are scripts?",
      paragraphs: [
        "A script is a small program that comes with a page and runs in your browser. It can make a page do things, and it can also pass data on to others.",
      ],
    },
    beacons: {
      title: "What are web beacons?",
      paragraphs: [
        "A web beacon, or pixel, is an image too small to be seen. Fetching it tells its owner that a page or an e-mail has been opened.",
      ],
    },
    categories: {
      title: "Kinds of cookies",
      paragraphs: ["We sort what the site uses by purpose. You decide purpose by purpose."],
    },
    withoutConsent: "Used without your consent.",
    withConsent: "Used only with your consent.",
    untilRefused: "Used until you refuse.",
    saveExempt: "What is exempt from consent by law is marked below.",
    placed: {
      title: "Cookies by service",
      paragraphs: [
        "Each service the site can use, what it is used for, who receives data, and what it keeps in your browser.",
      ],
    },
    pending: {
      title: "Purpose pending investigation",
      paragraphs: [
        "These names have been seen in browsers that visited this site. We do not know yet what they are for or who sets them. Until we do, the server does not set them, whatever you have answered.",
      ],
    },
    consent: {
      title: "Your consent",
      paragraphs: [
        "On your first visit we ask you. Refusing takes one click, as accepting does. As long as you have not agreed, the server neither sends you the parts that need consent nor sets their cookies; closing the page or reading on is not consent.",
        "You can change your answer or withdraw it at any time. That does not make unlawful what happened before.",
      ],
    },
    choice: {
      title: "Your choice",
      paragraphs: [
        "Where you are, the services below are on until you refuse. Refusing takes one click, and a privacy signal of your browser counts as a refusal. What you have refused, the server no longer sends, nor does it set its cookies.",
        "You can change your choice at any time.",
      ],
    },
    deleting: {
      title: "Blocking and deleting cookies yourself",
      paragraphs: [
        "Every browser lets you see, delete and block cookies; its help pages say how. If you block all of them, parts of this site that need a login or a form may no longer work.",
        "If you delete the cookie that holds your answer, we do not know it any more and ask again.",
      ],
    },
    rights: {
      title: "Your rights",
      paragraphs: ["Where cookies process data about you, you have the right:"],
    },
    rightsList: [
      "to know why data about you is needed, what happens to it and how long it is kept;",
      "to see the data we hold about you, and to get a copy;",
      "to have it corrected, completed, restricted or deleted;",
      "to withdraw your consent at any time;",
      "to receive the data you gave us in a common format, or have it passed on;",
      "to object to processing that rests on our interests.",
    ],
    complaint: (authority) =>
      `To use them, write to the address below. You can also complain to ${authority ?? "your data protection authority"}.`,
    contact: { title: "Contact", paragraphs: [] },
    controller: "Responsible",
    address: "Address",
    website: "Website",
    email: "E-mail",
    phone: "Telephone",
    dpo: "Data protection officer",
    authority: "Supervisory authority",
    version: (version) => `Version ${version} of this policy.`,
    catalogueDate: (date) => `The list of cookies was last checked against the site on ${date}.`,
  },
  missing: {
    title: "This page needs your consent",
    text: "What you asked for works only with the following, which you have not allowed:",
    allow: "Allow and continue",
    home: "Back to the start page",
  },
  proof: {
    title: "Please confirm",
    text: "We could not be sure that this answer was given on one of our pages, so nothing has changed yet. If you confirm, this will be allowed:",
    confirm: "Confirm",
  },
  stays: {
    title: "Your answer is stored",
    text: "The page was not loaded again, so that nothing you have typed or sent is lost or sent twice. What you have allowed appears with the next page.",
    back: "Go back with your browser to see the page you come from.",
  },
  cookieless: {
    title: "Your browser keeps no cookies",
    text: "So we cannot remember your answer: it holds on this page at most. On every other page it is as if you had not answered.",
  },
  problem: {
    unproven: {
      title: "Answer not accepted",
      text: "It lacked the key of a form of this site. Nothing was changed. Please answer on a page of this site, or send JSON.",
    },
    tooMany: {
      title: "Too many answers at once",
      text: "Nothing was changed. Please try again in a minute. Refusing and withdrawing work at any time.",
    },
    notFound: { title: "No such page", text: "There is nothing at this address." },
    method: {
      title: "This does not work here",
      text: "The address exists, but not for this kind of request. Nothing was changed.",
    },
    badAnswer: {
      title: "We could not read your answer",
      text: "Nothing was changed. Please go back and choose again.",
    },
    foreign: {
      title: "Answer not accepted",
      text: "The answer did not come from a page of this site, so it was not stored. Please choose on this site.",
    },
    tooLarge: { title: "The answer is too long", text: "Nothing was changed." },
    mediaType: {
      title: "We cannot read this format",
      text: "Send a form or JSON. Nothing was changed.",
    },
    notStored: {
      title: "Your answer could not be stored",
      text: "Nothing was changed: what was not allowed stays off. Please try again in a moment.",
    },
  },
};
