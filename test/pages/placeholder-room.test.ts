import { describe, expect, it } from "vitest";
import { roomFor } from "../../src/pages/placeholder-room.ts";

const spoken = {
  heading: "YouTube: A film",
  why: "Display of videos. Not loaded yet. Loading it tells Google of your visit, and may store data in your browser.",
  buttons: ["Load once", "Always allow YouTube"],
};

describe("roomFor", () => {
  it("says as much as fits into the place of the embed", () => {
    expect(roomFor(spoken, 640, 360)).toBe("ample");
    expect(roomFor(spoken, 320, 180)).toBe("small");
    expect(roomFor(spoken, 200, 200)).toBe("small");
    expect(roomFor(spoken, 320, 140)).toBe("tight");
    expect(roomFor(spoken, 200, 150)).toBe("single");
    expect(roomFor(spoken, 200, 110)).toBe("mini");
    expect(roomFor(spoken, 120, 600)).toBe("mini");
  });

  it("takes a size that is not known for a usual one", () => {
    expect(roomFor(spoken)).toBe("ample");
    expect(roomFor(spoken, undefined, 40)).toBe("mini");
    expect(roomFor(spoken, 0, 0)).toBe("mini");
  });

  it("leaves out more the more there is to say", () => {
    const wordy = { ...spoken, why: spoken.why.repeat(4) };
    expect(roomFor(wordy, 320, 180)).toBe("mini");
    expect(roomFor({ ...spoken, why: "", buttons: [] }, 200, 80)).toBe("ample");
  });
});
