// @ts-check
// What the language school declares. Its policy knows four kinds of cookies and has its own names for them.
import { defineCatalogue } from "assent";
import { googleAnalytics, googleFonts, linkedinInsight, metaPixel, youtube } from "assent/services";

export const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-11-20",
    controller: {
      name: "Passerelle, language courses",
      address: "3, quai des Tisserands\n38998 Saint-Orens-sur-Drève\nFrance",
      website: "https://www.passerelle-langues.example/",
      email: "hello@passerelle-langues.example",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  categories: [
    {
      id: "functional",
      name: "Session cookies",
      description:
        "Remember you from page to page while you are here: the courses you marked, your account, your answer to this question.",
    },
    {
      id: "preferences",
      name: "Preference cookies",
      description: "Remember a choice you made about how the site looks.",
    },
    {
      id: "statistics",
      name: "Analytics cookies",
      description: "Tell us which courses are looked at, and how people found them.",
    },
    {
      id: "marketing",
      name: "Third-party cookies",
      description:
        "Films, type faces and web beacons of other companies, who learn of your visit through them.",
    },
  ],
  services: [
    {
      id: "session",
      name: "Session",
      category: "functional",
      purpose: "Keeping your favourite courses together",
      sharing: "Shared with nobody; emptied from our database several times a day.",
      cookies: [
        { name: "passerelle.sid", retention: "session", purpose: "Tells which session is yours" },
      ],
    },
    {
      id: "cookie-probe",
      name: "Cookie check",
      category: "functional",
      purpose: "Finding out why a form fails",
      sharing: "Shared with nobody.",
      cookies: [
        { name: "cookie_test", retention: "session", purpose: "Whether cookies can be set at all" },
      ],
    },
    {
      id: "your-answer",
      name: "Your answer about cookies",
      category: "functional",
      purpose: "Not asking you twice",
      sharing: "Shared with nobody.",
      cookies: [{ name: "consent", retention: "6 months", purpose: "What you answered" }],
    },
    {
      id: "course-list",
      name: "Course list",
      category: "preferences",
      purpose: "Showing courses as you like to see them",
      sharing: "Shared with nobody.",
      cookies: [{ name: "course_view", retention: "6 months", purpose: "As cards, or as a list" }],
    },
    {
      // Totals only: no cookie, no address, no number for a visitor. That is why the school may say so.
      id: "page-count",
      name: "Page count",
      category: "statistics",
      exempt: true,
      purpose: "Adding one to the count of a page",
      sharing: "Shared with nobody.",
      urls: [{ url: "/count.gif", loads: "image" }],
    },
    {
      id: "course-finder",
      name: "Course finder beacon",
      category: "statistics",
      purpose: "Following how people get from course to course",
      sharing: "Shared with nobody.",
      cookies: [
        { name: "finder_path", retention: "30 days", purpose: "Courses seen, in their order" },
      ],
      urls: [{ url: "/beacon.gif", loads: "image" }],
    },
    {
      id: "partner-beacon",
      name: "Partner schools",
      provider: "Kursnet",
      category: "marketing",
      purpose: "Telling partner schools that their course was looked at",
      sharing: "Shared with Kursnet.",
      urls: [{ url: "pixel.kursnet.example", loads: "image" }],
    },
    googleAnalytics(),
    googleFonts(),
    youtube(),
    metaPixel(),
    linkedinInsight(),
  ],
});
