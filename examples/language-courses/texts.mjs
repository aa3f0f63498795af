// @ts-check
// The words of the site. The school, its people and its town are invented.
import { englishWords } from "../layout/locals.mjs";

/** @type {import("../layout/locals.mjs").Site} */
export const site = {
  lang: "en",
  name: "Passerelle",
  strapline: "Language courses on the quay",
  address: "3, quai des Tisserands, 38998 Saint-Orens-sur-Drève",
  menu: [
    ["/", "The school"],
    ["/courses", "Courses"],
    ["/listen", "Listen in"],
    ["/enrol", "Enrol"],
  ],
  words: {
    ...englishWords,
    settings: "Manage your cookies",
    settingsText: "Change your mind whenever you like, for all cookies or one by one.",
  },
};

/** @type {readonly (readonly [id: string, name: string, terms: string, words: string])[]} */
export const courses = [
  [
    "finnish",
    "Finnish for beginners",
    "Tuesdays, 18:30, A1",
    "Fifteen cases, taken one at a time, and a sauna at the end of each term.",
  ],
  [
    "portuguese",
    "Portuguese by song",
    "Wednesdays, 19:00, A2",
    "We sing first and ask about the grammar later. No voice needed.",
  ],
  [
    "polish",
    "Polish for the workshop",
    "Thursdays, 17:30, B1",
    "For those who build, repair and deliver together with colleagues from Łódź.",
  ],
  [
    "french",
    "French for newcomers",
    "Every morning, A1 to B1",
    "Town hall, school, doctor, baker: the four conversations of the first month.",
  ],
];
